import type { SpeakerChoice } from '../../desk/corrections/acts/speaker-choice.js';
import { badArgument, refuseBlank } from '../errors/argument-error.js';
import type { SpeakerInput } from './correction.input.js';

/** @throws GraphQLError when not exactly one field is given, or a name is blank. */
export function speakerChoice({ id, person, source, nobody }: SpeakerInput): SpeakerChoice {
  const choices: (SpeakerChoice | null)[] = [
    id == null ? null : { is: 'KNOWN', id },
    person == null ? null : { is: 'NEW_PERSON', name: person },
    source == null ? null : { is: 'NEW_SOURCE', name: source.name, sourceKind: source.kind },
    nobody === true ? { is: 'NOBODY' } : null,
  ];
  const [choice, ...others] = choices.filter((each) => each !== null);
  if (choice === undefined || others.length > 0)
    throw badArgument(
      'speaker',
      'NOT_ONE',
      '"speaker" takes exactly one of id, person, source and nobody: true.',
    );
  if ('name' in choice) refuseBlank('speaker', choice.name);
  return choice;
}
