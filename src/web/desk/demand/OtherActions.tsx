// Everything else that may be done now, folded away: the next action stays the one thing that stands out.
import { type ComponentType, useEffect, useState } from 'react'
import type { Command } from '../../../demand/command.ts'
import type { Demand } from '../../../demand/state.ts'
import type { DemandPage } from '../../../server/desk/api.ts'
import { useDemand } from './context.ts'
import { CloseForm } from './forms/CloseForm.tsx'
import { RevokeConsentForm, standing, unverified, VerifyConsentForm } from './forms/ConsentForms.tsx'
import { DangerForm } from './forms/DangerForm.tsx'
import { DetermineForm } from './forms/DetermineForm.tsx'
import { DocketForm } from './forms/DocketForm.tsx'
import { DropEmergencyForm, MarkEmergencyForm } from './forms/EmergencyForms.tsx'
import { EndSecrecyForm } from './forms/EndSecrecyForm.tsx'
import { ExtendWindowForm } from './forms/ExtendWindowForm.tsx'
import { ExtensionForm } from './forms/ExtensionForm.tsx'
import { FactsForm } from './forms/FactsForm.tsx'
import { FileChallengeForm } from './forms/FileChallengeForm.tsx'
import { FollowUpForm } from './forms/FollowUpForm.tsx'
import { HoldNoticeForm } from './forms/HoldNoticeForm.tsx'
import { LetterForm } from './forms/LetterForm.tsx'
import { LinkForm } from './forms/LinkForm.tsx'
import { MessageForm } from './forms/MessageForm.tsx'
import { NarrowingForm, openOffers } from './forms/NarrowingForm.tsx'
import { NotDemandForm } from './forms/NotDemandForm.tsx'
import { NamePersonForm, UnnamePersonForm } from './forms/PeopleForms.tsx'
import { PostedNoticeForm } from './forms/PostedNoticeForm.tsx'
import { PreserveForm } from './forms/PreserveForm.tsx'
import { ReadSecrecyForm } from './forms/ReadSecrecyForm.tsx'
import { RevokeForm } from './forms/RevokeForm.tsx'
import { SecrecyExtensionForm } from './forms/SecrecyExtensionForm.tsx'
import { SkipContactForm } from './forms/SkipContactForm.tsx'

type Other = {
  readonly title: string
  readonly command: Command['type']
  readonly when: (d: Demand, page: DemandPage) => boolean
  readonly form: ComponentType
}

const others: readonly Other[] = [
  {
    title: 'Write a letter to the authority',
    command: 'record_letter',
    when: d => d.facts !== null && !d.notDemand,
    form: LetterForm,
  },
  {
    title: 'Send a message to the officer',
    command: 'send_message',
    when: d => d.facts !== null && !d.closed,
    form: MessageForm,
  },
  {
    title: 'This is not a demand',
    command: 'file_as_not_demand',
    when: d => !d.facts && !d.notDemand,
    form: NotDemandForm,
  },
  {
    title: 'Mark as an emergency',
    command: 'mark_emergency',
    when: d => !isEmergency(d) && !d.notDemand && !d.released && !d.closed && !isAuthorised(d),
    form: MarkEmergencyForm,
  },
  {
    title: 'Record the danger anew',
    command: 'record_danger',
    when: d => isEmergency(d) && d.facts !== null && !d.released && !d.closed && !isAuthorised(d),
    form: DangerForm,
  },
  {
    title: 'This is no emergency',
    command: 'drop_emergency',
    when: d => isEmergency(d) && !d.released && !d.closed,
    form: DropEmergencyForm,
  },
  {
    title: 'Verify the customer’s consent',
    command: 'verify_consent',
    when: d => unverified(d).length > 0 && !d.closed && !isAuthorised(d),
    form: VerifyConsentForm,
  },
  {
    title: 'The customer took its consent back',
    command: 'revoke_consent',
    when: d => standing(d).length > 0 && !d.released && !d.closed,
    form: RevokeConsentForm,
  },
  {
    title: 'Record the process that followed the emergency',
    command: 'record_follow_up',
    when: d => d.followUp !== null && d.followUp.settled?.outcome !== 'received',
    form: FollowUpForm,
  },
  {
    title: 'Name another person to this lane',
    command: 'name_person',
    when: d => d.named !== null,
    form: NamePersonForm,
  },
  {
    title: 'Take a name out of this lane',
    command: 'unname_person',
    when: d => (d.named?.length ?? 0) > 1,
    form: UnnamePersonForm,
  },
  {
    title: 'Correct the facts',
    command: 'confirm_facts',
    when: d => (d.facts !== null || d.notDemand !== null) && !isAuthorised(d) && !d.closed,
    form: FactsForm,
  },
  {
    title: 'Decide lines anew',
    command: 'determine',
    when: d => d.lines.length > 0 && !isAuthorised(d) && !d.closed,
    form: DetermineForm,
  },
  {
    title: 'File a challenge that the law’s answer does not list',
    command: 'file_challenge',
    when: d => d.matters.length > 0,
    form: FileChallengeForm,
  },
  {
    title: 'Record more time in writing',
    command: 'record_extension',
    when: d => d.matters.length > 0 && !d.released && !d.closed,
    form: ExtensionForm,
  },
  {
    title: 'Record the agency’s answer to a narrower offer',
    command: 'record_narrowing_answer',
    when: d => openOffers(d).length > 0 && !d.closed,
    form: NarrowingForm,
  },
  {
    title: 'Link another demand',
    command: 'link_demand',
    when: d => !d.notDemand,
    form: LinkForm,
  },
  {
    title: 'Read the paper for secrecy again',
    command: 'read_secrecy',
    when: d => d.matters.some(m => m.reading && !isTold(m)),
    form: ReadSecrecyForm,
  },
  {
    title: 'Record that secrecy has ended',
    command: 'end_secrecy',
    when: d => d.matters.some(m => m.secrecy),
    form: EndSecrecyForm,
  },
  {
    title: 'Record that a longer secrecy was asked for, or denied',
    command: 'record_secrecy_extension',
    when: (d, p) => d.matters.some(m => m.orders.length > 0 && p.lifecycle[m.id]?.owesNotice),
    form: SecrecyExtensionForm,
  },
  {
    title: 'Record a look into the docket',
    command: 'check_docket',
    when: d => d.matters.some(m => m.secrecy),
    form: DocketForm,
  },
  {
    title: 'Hold a late notice',
    command: 'hold_late_notice',
    when: (d, p) => d.matters.some(m => p.lifecycle[m.id]?.owesNotice && !m.held),
    form: HoldNoticeForm,
  },
  {
    title: 'Record that data were set apart',
    command: 'record_preservation',
    when: d => d.matters.length > 0 && !d.closed,
    form: PreserveForm,
  },
  {
    title: 'Do not tell a contact',
    command: 'skip_contact',
    when: d => d.matters.length > 0 && !d.closed,
    form: SkipContactForm,
  },
  {
    title: 'Record a notice that was posted',
    command: 'record_posted_notice',
    when: d => d.matters.some(m => m.notice && !m.notice.posted && !m.secrecy),
    form: PostedNoticeForm,
  },
  {
    title: 'Give the tenant more time',
    command: 'extend_window',
    when: d => d.matters.some(m => m.notice) && !d.released && !d.closed,
    form: ExtendWindowForm,
  },
  {
    title: 'Revoke the authorisation',
    command: 'revoke_authorisation',
    when: d => isAuthorised(d) && !d.released,
    form: RevokeForm,
  },
  {
    title: 'Close and count it',
    command: 'close',
    when: d => d.facts !== null && !d.closed && !d.notDemand && (!isAuthorised(d) || d.released !== null),
    form: CloseForm,
  },
]

function isEmergency(d: Demand): boolean {
  return d.emergency !== null && !d.emergency.dropped
}

/** Told everything: nothing that an order might keep back is left. */
function isTold(m: Demand['matters'][number]): boolean {
  return m.notice !== null && m.notice.withheld.length === 0
}

function isAuthorised(d: Demand): boolean {
  return d.authorisation?.status === 'prepared' || d.authorisation?.status === 'authorised'
}

export function OtherActions() {
  const { page, may } = useDemand()
  const { demand, next } = page
  const list = others.filter(o => may(o.command) && o.when(demand, page) && !isNext(o, next.step))
  if (list.length === 0) return null
  return (
    <section className="other">
      <h3>Other actions</h3>
      {list.map(other => (
        <OtherAction key={other.command} {...other} />
      ))}
    </section>
  )
}

/** The form is made when it is opened: a preview is asked for only by who wants one. */
function OtherAction({ title, command, form: Form }: Other) {
  const { wanted } = useDemand()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (wanted && command === 'confirm_facts') setOpen(true)
  }, [wanted, command])
  return (
    <details className="other-action" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? <Form /> : null}
    </details>
  )
}

const sameAs: Partial<Record<Command['type'], string>> = {
  confirm_facts: 'confirm_facts',
  determine: 'determine',
  read_secrecy: 'read_secrecy',
  end_secrecy: 'end_secrecy',
  record_secrecy_extension: 'secrecy_extension',
  check_docket: 'check_docket',
  record_preservation: 'preserve',
  record_posted_notice: 'post_notice',
  close: 'close',
  record_danger: 'record_danger',
  record_follow_up: 'follow_up',
}

function isNext(other: Other, step: string): boolean {
  return sameAs[other.command] === step
}
