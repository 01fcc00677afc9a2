// Everything else that may be done now, folded away: the next action stays the one thing that stands out.
import type { ComponentType } from 'react'
import type { Command } from '../../../demand/command.ts'
import type { Demand } from '../../../demand/state.ts'
import type { DemandPage } from '../../../server/desk/api.ts'
import { useDemand } from './context.ts'
import { Folded } from './Folded.tsx'
import { AllowContactForm } from './forms/AllowContactForm.tsx'
import { AssessForm } from './forms/AssessForm.tsx'
import { AuthenticateForm } from './forms/AuthenticateForm.tsx'
import { CallbackForm } from './forms/CallbackForm.tsx'
import { ClearanceForm } from './forms/ClearanceForm.tsx'
import { CloseForm } from './forms/CloseForm.tsx'
import { ConfirmEmergencyForm } from './forms/ConfirmEmergencyForm.tsx'
import { RevokeConsentForm, standing, unverified, VerifyConsentForm } from './forms/ConsentForms.tsx'
import { DangerForm } from './forms/DangerForm.tsx'
import { DetermineForm } from './forms/DetermineForm.tsx'
import { DocketForm } from './forms/DocketForm.tsx'
import { DropEmergencyForm, MarkEmergencyForm } from './forms/EmergencyForms.tsx'
import { EndSecrecyForm } from './forms/EndSecrecyForm.tsx'
import { ExtensionForm } from './forms/ExtensionForm.tsx'
import { FactsForm } from './forms/FactsForm.tsx'
import { FileChallengeForm } from './forms/FileChallengeForm.tsx'
import { FollowUpForm } from './forms/FollowUpForm.tsx'
import { EndHoldForm, HoldForm } from './forms/HoldForm.tsx'
import { HoldNoticeForm } from './forms/HoldNoticeForm.tsx'
import { TakeOutForm } from './forms/LaneForms.tsx'
import { LetterForm } from './forms/LetterForm.tsx'
import { LinkForm } from './forms/LinkForm.tsx'
import { MessageForm } from './forms/MessageForm.tsx'
import { NarrowingForm, openOffers } from './forms/NarrowingForm.tsx'
import { NotDemandForm } from './forms/NotDemandForm.tsx'
import { NamePersonForm, UnnamePersonForm } from './forms/PeopleForms.tsx'
import { ByHandForm } from './forms/PreserveForm.tsx'
import { ProductionDecisionForm, undecided } from './forms/ProductionDecisionForm.tsx'
import { ProlongForm } from './forms/ProlongForm.tsx'
import { ReadSecrecyForm } from './forms/ReadSecrecyForm.tsx'
import { RedirectAnswerForm } from './forms/RedirectAnswerForm.tsx'
import { RevokeForm } from './forms/RevokeForm.tsx'
import { SecrecyExtensionForm } from './forms/SecrecyExtensionForm.tsx'
import { FileStrayForm, TakeStrayForm } from './forms/StrayForm.tsx'
import { say as saySilence } from './forms/silence-words.ts'
import { TenantChallengeForm } from './forms/TenantChallengeForm.tsx'
import { WithdrawalForm } from './forms/WithdrawalForm.tsx'
import { commandOf, machineTurn } from './NextAction.tsx'
import { tellingActions } from './telling-actions.ts'
import { say } from './words.ts'

export type Other = {
  readonly title: string
  readonly command: Command['type']
  readonly when: (d: Demand, page: DemandPage) => boolean
  readonly form: ComponentType
}

const others: readonly Other[] = [
  {
    title: say('other.record_letter'),
    command: 'record_letter',
    when: d => d.facts !== null && !d.notDemand,
    form: LetterForm,
  },
  {
    title: say('other.send_message'),
    command: 'send_message',
    when: d => d.facts !== null && !d.closed,
    form: MessageForm,
  },
  {
    title: say('other.file_as_not_demand'),
    command: 'file_as_not_demand',
    when: d => !d.facts && !d.notDemand,
    form: NotDemandForm,
  },
  {
    title: say('other.file_stray'),
    command: 'file_reply',
    when: d => !d.facts && !d.notDemand && !d.imported,
    form: FileStrayForm,
  },
  {
    title: say('other.mark_emergency'),
    command: 'mark_emergency',
    when: d => !isEmergency(d) && !d.notDemand && !d.released && !d.closed && !isAuthorised(d),
    form: MarkEmergencyForm,
  },
  {
    title: say('other.record_danger'),
    command: 'record_danger',
    when: d => isEmergency(d) && d.facts !== null && !d.released && !d.closed && !isAuthorised(d),
    form: DangerForm,
  },
  {
    title: say('other.drop_emergency'),
    command: 'drop_emergency',
    when: d => isEmergency(d) && !d.released && !d.closed,
    form: DropEmergencyForm,
  },
  {
    title: say('other.verify_consent'),
    command: 'verify_consent',
    when: d => unverified(d).length > 0 && !d.closed && !isAuthorised(d),
    form: VerifyConsentForm,
  },
  {
    title: say('other.revoke_consent'),
    command: 'revoke_consent',
    when: d => standing(d).length > 0 && !d.released && !d.closed,
    form: RevokeConsentForm,
  },
  {
    title: say('other.record_follow_up'),
    command: 'record_follow_up',
    when: d => d.followUp !== null && d.followUp.settled?.outcome !== 'received',
    form: FollowUpForm,
  },
  {
    title: say('other.take_into_lane'),
    command: 'take_into_lane',
    when: d => d.named === null,
    form: TakeOutForm,
  },
  {
    title: say('other.name_person'),
    command: 'name_person',
    when: d => d.named !== null,
    form: NamePersonForm,
  },
  {
    title: say('other.unname_person'),
    command: 'unname_person',
    when: d => (d.named?.length ?? 0) > 1,
    form: UnnamePersonForm,
  },
  {
    title: say('other.confirm_facts'),
    command: 'confirm_facts',
    when: d => (d.facts !== null || d.notDemand !== null) && !isAuthorised(d) && !d.closed,
    form: FactsForm,
  },
  {
    title: say('other.authenticate'),
    command: 'authenticate',
    when: d => d.authentication !== null && !isAuthorised(d) && !d.released && !d.closed,
    form: AuthenticateForm,
  },
  {
    // Also where an authorisation stands: what the authority denies has to end it.
    title: say('other.record_callback'),
    command: 'record_callback',
    when: d => d.authentication !== null && !d.released && !d.closed,
    form: CallbackForm,
  },
  {
    title: say('other.confirm_emergency'),
    command: 'confirm_emergency',
    when: d =>
      isEmergency(d) && d.emergency?.confirmation != null && !d.released && !d.closed && !isAuthorised(d),
    form: ConfirmEmergencyForm,
  },
  {
    title: say('other.record_assessment'),
    command: 'record_assessment',
    when: d => beforeLookup(d) && !isAssessed(d),
    form: AssessForm,
  },
  {
    title: say('other.determine_on_face'),
    command: 'determine',
    when: d => beforeLookup(d) && isAssessed(d) && d.lines.length === 0,
    form: DetermineForm,
  },
  {
    title: say('other.determine'),
    command: 'determine',
    when: d => d.lines.length > 0 && !isAuthorised(d) && !d.closed,
    form: DetermineForm,
  },
  {
    title: say('other.file_challenge'),
    command: 'file_challenge',
    when: d => d.matters.length > 0,
    form: FileChallengeForm,
  },
  {
    title: say('other.tenant_challenge'),
    command: 'file_challenge',
    when: d => d.matters.length > 0,
    form: TenantChallengeForm,
  },
  {
    // Before the term presses, and again when counsel thinks better of an earlier decision.
    title: say('other.decide_production'),
    command: 'decide_production',
    when: d => undecided(d) !== undefined && !d.released && !d.closed,
    form: ProductionDecisionForm,
  },
  {
    title: say('other.record_clearance'),
    command: 'record_clearance',
    when: (d, p) => p.awaitsClearance && !d.released && !d.closed,
    form: ClearanceForm,
  },
  {
    title: say('other.record_extension'),
    command: 'record_extension',
    when: d => d.matters.length > 0 && !d.released && !d.closed,
    form: ExtensionForm,
  },
  {
    title: say('other.record_redirect_answer'),
    command: 'record_redirect_answer',
    when: d => isRedirected(d) && !d.closed,
    form: RedirectAnswerForm,
  },
  {
    title: say('other.record_withdrawal'),
    command: 'record_withdrawal',
    when: d => !d.released && !d.closed && !d.withdrawal && !d.notDemand,
    form: WithdrawalForm,
  },
  {
    title: say('other.record_narrowing_answer'),
    command: 'record_narrowing_answer',
    when: d => openOffers(d).length > 0 && !d.closed,
    form: NarrowingForm,
  },
  {
    title: say('other.link_demand'),
    command: 'link_demand',
    when: d => !d.notDemand,
    form: LinkForm,
  },
  {
    title: say('other.take_stray'),
    command: 'file_reply',
    when: d => d.facts !== null && !d.notDemand,
    form: TakeStrayForm,
  },
  {
    title: say('other.read_secrecy'),
    command: 'read_secrecy',
    // Also where the reading was taken back: an order may come at any time.
    when: d => d.matters.some(m => m.reading !== null || d.closed !== null),
    form: ReadSecrecyForm,
  },
  {
    title: say('other.end_secrecy'),
    command: 'end_secrecy',
    when: (d, p) => d.matters.some(m => !m.ending && (p.lifecycle[m.id]?.orders.length ?? 0) > 0),
    form: EndSecrecyForm,
  },
  {
    title: say('other.record_secrecy_extension'),
    command: 'record_secrecy_extension',
    when: (d, p) => d.matters.some(m => m.orders.length > 0 && p.lifecycle[m.id]?.owesNotice),
    form: SecrecyExtensionForm,
  },
  {
    title: saySilence('allow.title'),
    command: 'allow_contact',
    when: d => d.matters.some(m => m.secrecy && !m.notice),
    form: AllowContactForm,
  },
  {
    title: say('other.check_docket'),
    command: 'check_docket',
    when: (d, p) => d.matters.some(m => m.secrecy || p.lifecycle[m.id]?.owesNotice),
    form: DocketForm,
  },
  {
    title: say('other.hold_late_notice'),
    command: 'hold_late_notice',
    when: (d, p) => d.matters.some(m => p.lifecycle[m.id]?.owesNotice && !m.held),
    form: HoldNoticeForm,
  },
  {
    // Of what is kept, for longer.
    title: say('other.request_hold'),
    command: 'request_hold',
    when: (d, p) => Object.values(p.lifecycle).some(m => m.toKeep.length > 0) && !d.closed,
    form: HoldForm,
  },
  {
    title: say('other.prolong_preservation'),
    command: 'prolong_preservation',
    when: (d, p) => p.ordersKeeping && !d.closed && !d.withdrawal,
    form: ProlongForm,
  },
  {
    title: say('other.request_hold_end'),
    command: 'request_hold_end',
    when: (_, page) => page.holdsToEnd.length > 0,
    form: EndHoldForm,
  },
  {
    title: say('other.record_preservation'),
    command: 'record_preservation',
    when: d => d.matters.length > 0 && !d.closed,
    form: ByHandForm,
  },
  ...tellingActions,
  {
    title: say('other.revoke_authorisation'),
    command: 'revoke_authorisation',
    when: d => isAuthorised(d) && !d.released,
    form: RevokeForm,
  },
  {
    title: say('other.close'),
    command: 'close',
    when: d => d.facts !== null && !d.closed && !d.notDemand && (!isAuthorised(d) || d.released !== null),
    form: CloseForm,
  },
]

function isEmergency(d: Demand): boolean {
  return d.emergency !== null && !d.emergency.dropped
}

/** What is rejected on its face needs no look-up, and nobody's accounts are looked for because of it. */
function beforeLookup(d: Demand): boolean {
  return d.facts !== null && d.authentication !== null && d.lookup === null && !d.closed
}

function isAssessed(d: Demand): boolean {
  return d.assessment?.factsVersion === d.factsVersion
}

/** The agency was asked, and lines wait for what it does. */
function isRedirected(d: Demand): boolean {
  return d.lines.some(l => l.decision === 'redirect') && d.letters.some(l => l.kind === 'redirect')
}

function isAuthorised(d: Demand): boolean {
  return d.authorisation?.status === 'prepared' || d.authorisation?.status === 'authorised'
}

export function OtherActions() {
  const { page, may } = useDemand()
  const { demand, next } = page
  const list = others.filter(o => may(o.command) && o.when(demand, page) && !isNext(o, next))
  if (list.length === 0) return null
  return (
    <section className="other">
      <h3>{say('other')}</h3>
      {list.map(other => (
        <OtherAction key={other.title} {...other} />
      ))}
    </section>
  )
}

function OtherAction({ title, command, form: Form }: Other) {
  const { wanted } = useDemand()
  return (
    <Folded title={title} wanted={Boolean(wanted) && command === 'confirm_facts'}>
      <Form />
    </Folded>
  )
}

/** While the gate or a clock is at it, the way by hand stays open. */
function isNext({ command }: Other, { step, turn }: DemandPage['next']): boolean {
  const isSame = command === commandOf(step) || (step === 'preserve' && command === 'request_hold')
  const byHand = command === 'record_preservation' || command === 'prolong_preservation'
  // Of letters there are others than the one that is due.
  return isSame && command !== 'record_letter' && !(machineTurn(turn) && byHand)
}
