// The reminder to an authority that got data in an emergency and has not sent the process that has to follow.
import { followUpEndsAt, POLICY_FOLLOW_UP } from '../../domain/permitted/follow-up.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { when } from '../../words/when.ts'
import type { Provider } from '../provider.ts'
import { lawNote } from '../surfaces/portal/law-text.ts'
import type { Addresses } from './addresses.ts'
import type { LetterText } from './block.ts'
import { noteBlocks, reach, receivedFacts } from './to-authority.ts'

/** `now`: its term runs from here. */
export function followUpReminder(
  d: Demand,
  p: Provider,
  at: Addresses,
  { note, now }: { readonly note: string; readonly now: string },
): LetterText {
  const f = d.followUp
  const law = f?.cite ? ` (${f.cite})` : ''
  const say = letterWords(at.language, at.own)
  const moment = (iso: string | undefined) => when(iso ?? '', p.zone, at.language)
  const said = at.law(f?.what ?? '')
  const follows =
    f?.what === POLICY_FOLLOW_UP
      ? say('follow.policy')
      : said.translated
        ? said.text
        : say('follow.recorded', { what: said.text })
  const wording = said.translated ? lawNote([said], at.language) : null
  const what = { what: follows, law, since: moment(f?.since), due: moment(f?.dueAt) }
  return {
    subject: say('follow.subject', { reference: d.reference }),
    language: at.language,
    blocks: [
      receivedFacts(d, p, at),
      { kind: 'paragraph', text: say('follow.first', what) },
      { kind: 'paragraph', text: say('follow.send', { never: moment(followUpEndsAt(d, now) ?? undefined) }) },
      ...noteBlocks(note),
      reach(p, at, d.reference),
      ...(wording ? [{ kind: 'small' as const, text: wording }] : []),
    ],
  }
}
