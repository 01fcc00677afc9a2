// Every act of the desk that ends something or is marked as one that does harm, and what stands between a press and it: a name that
// is typed, some seconds in which it is taken back, a second person. A new one without a row here fails, and so does a row whose guard
// is not in its file.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** `typed`: cannot be undone. `undo`: waits. The others can be done again, or are another's to confirm, and say so here. */
type Guard = 'typed' | 'undo' | 'passkey' | 'asked' | 'two people' | 'can be done again' | 'ends nothing'

/** By file: each act by the last part of its address or its command, and `danger` for each button that is marked so. */
const acts: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  // Withdrawn, a person comes back by an administrator, a view of the law by counsel's word: the dialog says what follows.
  'admin/PersonPage.tsx': { deactivate: 'asked', danger: 'asked' },
  'law/Adoption.tsx': { withdraw: 'asked', danger: 'asked' },
  // Types of addresses; their buttons stand in the pages.
  'api/authorities.ts': { retire: 'can be done again', suspend: 'can be done again' },
  'api/law.ts': { withdraw: 'asked' },
  'admin/Passkeys.tsx': { revoke: 'typed' },
  'admin/TokensPage.tsx': { revoke: 'typed' },
  'admin/WebhooksPage.tsx': { end: 'typed', danger: 'typed' },
  'admin/wording/OwnWording.tsx': { revoke: 'typed' },
  'admin/TemplatesPage.tsx': { revoke: 'typed' },
  'law/PermittedPage.tsx': { withdraw: 'typed' },
  'law/CounselAnswersPage.tsx': { withdraw: 'typed' },
  'own/PasskeysPage.tsx': { remove: 'typed' },
  // One signs in again.
  'own/Sessions.tsx': { end: 'can be done again' },
  'parts/Typed.tsx': { danger: 'typed' },
  'retention/RetentionPage.tsx': { run: 'typed', lift: 'typed', danger: 'typed' },
  'tenants/EndTenant.tsx': { close: 'typed', danger: 'typed' },
  'admin/Recovery.tsx': { stop: 'can be done again', danger: 'two people' },
  'admin/PolicyChanges.tsx': { danger: 'two people' },
  'retention/ChangeTerms.tsx': { danger: 'two people' },
  // Believed no more at once, on one person's reason; brought back by two.
  'authorities/AskForm.tsx': { danger: 'can be done again' },
  'authorities/AuthorityPage.tsx': { retire: 'can be done again' },
  'authorities/Officers.tsx': { suspend: 'can be done again' },
  'queue/SavedViews.tsx': { forget: 'undo' },
  'queue/ColumnsDialog.tsx': { forget: 'can be done again' },
  'work/Absences.tsx': { end: 'can be done again' },
  'work/Ties.tsx': { end: 'can be done again' },
  'work/Turns.tsx': { end: 'can be done again' },
  // What a person typed and lets go of.
  'parts/Dialog.tsx': { danger: 'asked' },
  'shell/UnsentQuestion.tsx': { danger: 'asked' },
  // The customer is told first, and nothing leaves before its time to go to court.
  'demand/forms/notice/ObjectionEndForms.tsx': { danger: 'can be done again' },
  'demand/forms/secrecy/ConfirmAllowedForm.tsx': { danger: 'typed' },
  'demand/forms/release/CloseForm.tsx': { close: 'typed' },
  'demand/forms/permitted/ConsentForms.tsx': { revoke_consent: 'can be done again' },
  'demand/forms/permitted/EmergencyForms.tsx': { drop_emergency: 'can be done again' },
  'demand/acts/simple-acts.tsx': { end_question: 'can be done again' },
  'demand/forms/secrecy/EndSecrecyForm.tsx': { end_secrecy: 'two people' },
  'demand/forms/preservation/HoldForm.tsx': { end: 'passkey', danger: 'passkey' },
  'demand/forms/arrival/LaneForms.tsx': { 'take-out': 'typed', danger: 'typed' },
  'demand/forms/preservation/NoteHoldEndForm.tsx': { note_hold_end: 'typed', danger: 'typed' },
  'demand/forms/arrival/PeopleForms.tsx': { unname_person: 'can be done again' },
  'demand/forms/challenge/ProductionDecisionForm.tsx': { danger: 'typed' },
  'demand/forms/release/RecallForm.tsx': { danger: 'typed' },
  'demand/forms/release/RevokeForm.tsx': { revoke_authorisation: 'typed', danger: 'typed' },
  // The reference of the other demand is typed in it.
  'demand/forms/arrival/StrayForm.tsx': { danger: 'asked' },
  'demand/forms/arrival/WithdrawalForm.tsx': { record_withdrawal: 'typed', danger: 'typed' },
  'demand/forms/secrecy/ConfirmSecrecyEndForm.tsx': { confirm_secrecy_end: 'typed', danger: 'typed' },
}

const MARKS: Readonly<Partial<Record<Guard, RegExp>>> = {
  typed: /<TypedDialog|\btyped(=\{\{|: \{)|useTyped\(|typed !== page\.id/,
  undo: /doSoon\(/,
  passkey: /signOffer\(/,
  asked: /<Dialog|<ActionForm|role="alert"|<dialog|verb: 'adopt' \| 'withdraw'/,
}

const ENDS =
  /^(revoke|withdraw|end|forget|remove|erase|delete|destroy|deactivate|lift|stop|close|retire|suspend|take-out|run)$|^(revoke|drop|unname|end|close|withdraw|erase|forget|remove)_|_(withdrawal|end)$|^close$/

test('every act that ends something has a row that says what guards it', () => {
  const found = Object.fromEntries(
    globSync('src/web/desk/**/*.{ts,tsx}')
      .filter(file => !file.endsWith('.test.ts') && !file.includes('/words/'))
      .map(file => [file.replace('src/web/desk/', ''), endingsIn(readFileSync(file, 'utf8'))] as const)
      .filter(([, ends]) => ends.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const listed = Object.fromEntries(
    Object.entries(acts)
      .map(([file, ends]) => [file, Object.keys(ends).sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  assert.deepEqual(found, listed)
})

test('what guards an act stands in its file', () => {
  for (const [file, ends] of Object.entries(acts)) {
    const source = readFileSync(`src/web/desk/${file}`, 'utf8')
    for (const [act, guard] of Object.entries(ends)) {
      const mark = MARKS[guard]
      if (mark) assert.match(source, mark, `${file}: ${act} is said to be guarded: ${guard}`)
    }
  }
})

/** An act is the last part of an address that is posted to, a verb handed to one, or the type of a command. */
function endingsIn(source: string): string[] {
  const addresses = source.matchAll(/[`'](?:[^`'\s]*\/)([a-z-]+)[`']/g)
  const verbs = source.matchAll(/(?:useAct\([^,()]*, |mutate\(|[?|] )'([a-z-]+)'/g)
  const commands = source.matchAll(/type(?:: '|=")([a-z_]+)['"]/g)
  const ends = [...addresses, ...verbs, ...commands].map(([, act = '']) => act).filter(act => ENDS.test(act))
  const isMarked =
    /className=(?:"[^"]*\bdanger\b|\{[^}]*'danger')|(?:tone|look)="danger"|tone=\{[^}]*'danger'|tone: 'danger'/
  const buttons = source.replaceAll(/<(?:Badge|Notice)\b[^>]*>|data-tone="danger"/g, '')
  return [...new Set([...ends, ...(isMarked.test(buttons) ? ['danger'] : [])])].sort()
}
