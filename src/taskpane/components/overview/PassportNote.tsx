import type { Profile } from "../../../core/policy/profile";
import { say } from "../../../core/words/say";

interface PassportNoteProps {
  readonly profile: Pick<Profile, "name" | "passport">;
}

/** Where a profile's numbers come from: it never pretends to be the truth. */
export function PassportNote({ profile }: PassportNoteProps) {
  const { passport } = profile;
  const facts = [
    [say("Source"), say(passport.source)],
    [say("Published"), say(passport.published)],
    [say("Speaks of"), say(passport.population)],
    [say("Shares of"), say(passport.denominator)],
    [say("Kind of claim"), say(passport.claim)],
  ];
  return (
    <details className="passport">
      <summary>{say("Bands: {profile}", { profile: say(profile.name) })}</summary>
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
