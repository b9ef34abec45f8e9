import type { Profile } from "../../../core/policy/profile";

interface PassportNoteProps {
  readonly profile: Pick<Profile, "name" | "passport">;
}

/** Where a profile's numbers come from: it never pretends to be the truth. */
export function PassportNote({ profile }: PassportNoteProps) {
  const { passport } = profile;
  const facts = [
    ["Source", passport.source],
    ["Published", passport.published],
    ["Speaks of", passport.population],
    ["Shares of", passport.denominator],
    ["Kind of claim", passport.claim],
  ];
  return (
    <details className="passport">
      <summary>Bands: {profile.name}</summary>
      <dl className="pairs">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
