interface SearchFieldProps {
  readonly text: string;
  /** What is looked for, and by what: "Find cells by address, text or reason". */
  readonly label: string;
  readonly placeholder: string;
  /** Id of the words that tell what was found. */
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
}

/** Escape empties the field first; only then it leaves the page. */
export function SearchField({ text, label, placeholder, describedBy, onChange }: SearchFieldProps) {
  return (
    <span className="ratio-box search-box">
      <input
        type="search"
        autoComplete="off"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
    </span>
  );
}
