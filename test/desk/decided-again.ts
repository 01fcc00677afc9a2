// Counsel followed an objection and decided it again: its letter reached nobody yet, so that a person tells the customer.
import { must, people, type Stream, walkOn, walkTo } from './road.ts'

const worker = { kind: 'system', id: 'worker' } as const

export function decidedAgain(): Stream {
  const stream = walkTo('decide_objection', 'd-told_again', 'D-4GTD')
  const matter = stream.state!.matters[0]!.id
  must(stream, people.jonas, {
    type: 'decide_objection',
    matter,
    decision: 'upheld',
    reason: 'The account is the works council’s.',
  })
  must(stream, people.jonas, {
    type: 'decide_objection_again',
    matter,
    reason: 'The order was narrowed to one month.',
  })
  walkOn(stream, 'told_again')
  const letter = {
    id: 'again',
    kind: 'notice',
    to: 'tenant',
    subject: 'Your objection',
    document: null,
  } as const
  must(stream, worker, {
    type: 'tell_decided_again',
    matter,
    letters: [{ contact: 'contact-1', letter: { ...letter, messageId: '<again@quillfern.example>' } }],
  })
  must(stream, worker, {
    type: 'record_delivery',
    matter,
    letter: 'again',
    status: 'bounced',
    detail: 'no such mailbox',
  })
  return walkOn(stream, 'told_again')
}
