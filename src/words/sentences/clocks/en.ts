// What happens when a clock of a demand is over, at the desk's queue and in a demand's head. English, the source: each sentence is its
// own key, as it stands where its rule stands (demand/deadline.ts).

const sentences = [
  'a second person looks at what was filed as not a demand',
  'the emergency waits for its answer',
  'the process after the emergency is due: the authority is reminded',
  'it is recorded that no process followed the emergency',
  'the order is overdue',
  'the term of the paper ends',
  'a hold brought in from the other system ends',
  'counsel decides: produce, obtain a stay, or risk contempt',
  'counsel files the challenge that was decided, or decides otherwise',
  'the agency has not answered the redirect: its lines are decided again',
  'the enforcing authority’s time is over: what was ordered leaves',
  'the extension in writing ends',
  'the tenant has to be told',
  'the tenant has to be told that more is to leave',
  'the late notice has to be out, or counsel sends it',
  'the notice goes to another contact if nobody opened it',
  'the held notice goes out',
  'counsel reads the tenant’s answer before production falls due',
  'what a redirected paper asks for is set apart, or kept for longer',
  'what an order has kept is set apart, or kept for longer',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it',
  'the gate has let go of what was set apart, or somebody looks why not',
  'counsel decides the objection before production falls due',
  'the window to object ends',
  'the secrecy is counted for the next half-year',
  'the law’s own prohibition ends and the notice goes out',
  'secrecy ends and the notice goes out',
  'the docket is checked for an extension',
  'secrecy of a part ends and the rest is told',
  'the authorisation expires',
  'the download expires',
  'the docket is looked into for the court’s answer to a longer secrecy',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice',
  'the day of the hearing is over: counsel records what became of it',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on',
  'the last day of a stay is over: nothing suspends production any more',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes',
  'a consent that nobody verified counts for nothing: what it names stays declined',
  'a longer secrecy that nobody has confirmed holds nothing any more',
] as const

export const en = Object.fromEntries(sentences.map(s => [s, s])) as {
  readonly [S in (typeof sentences)[number]]: S
}
