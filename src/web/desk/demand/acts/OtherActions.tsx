// Everything else that may be done now, folded away: the next action stays the one thing that stands out.

import type { DemandPage } from '../../../../api/desk/demand-page.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { actOf } from '../../../../domain/turn/step-act.ts'
import { useDemand } from '../context.ts'
import { say } from '../demand-words.ts'
import { Folded } from '../Folded.tsx'
import { AuthenticateForm } from '../forms/arrival/AuthenticateForm.tsx'
import { CallbackForm } from '../forms/arrival/CallbackForm.tsx'
import { TakeOutForm } from '../forms/arrival/LaneForms.tsx'
import { LinkForm } from '../forms/arrival/LinkForm.tsx'
import { MessageForm } from '../forms/arrival/MessageForm.tsx'
import { NotDemandForm } from '../forms/arrival/NotDemandForm.tsx'
import { NamePersonForm, UnnamePersonForm } from '../forms/arrival/PeopleForms.tsx'
import { FileStrayForm, TakeStrayForm } from '../forms/arrival/StrayForm.tsx'
import { WithdrawalForm } from '../forms/arrival/WithdrawalForm.tsx'
import { FileChallengeForm } from '../forms/challenge/FileChallengeForm.tsx'
import { ProductionDecisionForm, undecided } from '../forms/challenge/ProductionDecisionForm.tsx'
import { TenantChallengeForm } from '../forms/challenge/TenantChallengeForm.tsx'
import { AssessForm } from '../forms/decision/AssessForm.tsx'
import { ClearanceForm } from '../forms/decision/ClearanceForm.tsx'
import { ConfirmationForm } from '../forms/decision/ConfirmationForm.tsx'
import { DetermineForm } from '../forms/decision/DetermineForm.tsx'
import { ExtensionForm } from '../forms/decision/ExtensionForm.tsx'
import { NarrowingForm } from '../forms/decision/NarrowingForm.tsx'
import { RedirectAnswerForm } from '../forms/decision/RedirectAnswerForm.tsx'
import { FactsForm } from '../forms/facts/FactsForm.tsx'
import { LetterForm } from '../forms/letters/LetterForm.tsx'
import { ConfirmEmergencyForm } from '../forms/permitted/ConfirmEmergencyForm.tsx'
import { RevokeConsentForm, VerifyConsentForm } from '../forms/permitted/ConsentForms.tsx'
import { DangerForm } from '../forms/permitted/DangerForm.tsx'
import { DropEmergencyForm, MarkEmergencyForm } from '../forms/permitted/EmergencyForms.tsx'
import { FollowUpForm } from '../forms/permitted/FollowUpForm.tsx'
import { EndHoldForm, HoldForm } from '../forms/preservation/HoldForm.tsx'
import { ByHandForm } from '../forms/preservation/PreserveForm.tsx'
import { ProlongForm } from '../forms/preservation/ProlongForm.tsx'
import { AgainForm } from '../forms/release/AgainForm.tsx'
import { CloseForm } from '../forms/release/CloseForm.tsx'
import { say as sayProduction } from '../forms/release/production-words.ts'
import { RecallForm } from '../forms/release/RecallForm.tsx'
import { RevokeForm } from '../forms/release/RevokeForm.tsx'
import { AllowContactForm } from '../forms/secrecy/AllowContactForm.tsx'
import { DocketForm } from '../forms/secrecy/DocketForm.tsx'
import { EndSecrecyForm } from '../forms/secrecy/EndSecrecyForm.tsx'
import { HoldNoticeForm } from '../forms/secrecy/HoldNoticeForm.tsx'
import { ReadSecrecyForm } from '../forms/secrecy/ReadSecrecyForm.tsx'
import { SecrecyExtensionForm } from '../forms/secrecy/SecrecyExtensionForm.tsx'
import { say as saySilence } from '../forms/secrecy/silence-words.ts'
import { machineTurn } from './NextAction.tsx'
import type { Other } from './other-action.ts'
import { SimpleAct, simpleActs } from './simple-acts.tsx'
import { tellingActions } from './telling-actions.ts'

const others: readonly Other[] = [
  {
    title: say('other.record_letter'),
    command: 'record_letter',
    ofUse: d => d.facts !== null,
    form: LetterForm,
  },
  {
    title: say('other.send_message'),
    command: 'send_message',
    form: MessageForm,
  },
  {
    title: say('other.file_as_not_demand'),
    command: 'file_as_not_demand',
    form: NotDemandForm,
  },
  {
    title: say('other.file_stray'),
    command: 'file_reply',
    ofUse: d => !d.facts && !d.notDemand && !d.imported,
    form: FileStrayForm,
  },
  {
    title: say('other.mark_emergency'),
    command: 'mark_emergency',
    ofUse: d => !isEmergency(d) && !d.released,
    form: MarkEmergencyForm,
  },
  {
    title: say('other.record_danger'),
    command: 'record_danger',
    form: DangerForm,
  },
  {
    title: say('other.drop_emergency'),
    command: 'drop_emergency',
    form: DropEmergencyForm,
  },
  {
    title: say('other.verify_consent'),
    command: 'verify_consent',
    form: VerifyConsentForm,
  },
  {
    title: say('other.revoke_consent'),
    command: 'revoke_consent',
    form: RevokeConsentForm,
  },
  {
    title: say('other.record_follow_up'),
    command: 'record_follow_up',
    form: FollowUpForm,
  },
  {
    title: say('other.take_into_lane'),
    command: 'take_into_lane',
    ofUse: d => d.named === null,
    form: TakeOutForm,
  },
  {
    title: say('other.name_person'),
    command: 'name_person',
    form: NamePersonForm,
  },
  {
    title: say('other.unname_person'),
    command: 'unname_person',
    form: UnnamePersonForm,
  },
  {
    title: say('other.confirm_facts'),
    command: 'confirm_facts',
    form: FactsForm,
  },
  {
    title: say('other.authenticate'),
    command: 'authenticate',
    ofUse: d => !d.released,
    form: AuthenticateForm,
  },
  {
    // Also where an authorisation stands: what the authority denies has to end it.
    title: say('other.record_callback'),
    command: 'record_callback',
    ofUse: d => !d.released,
    form: CallbackForm,
  },
  {
    title: say('other.confirm_emergency'),
    command: 'confirm_emergency',
    form: ConfirmEmergencyForm,
  },
  {
    title: say('other.record_assessment'),
    command: 'record_assessment',
    ofUse: d => beforeLookup(d) && !isAssessed(d),
    form: AssessForm,
  },
  {
    title: say('other.determine_on_face'),
    command: 'determine',
    ofUse: d => beforeLookup(d) && d.lines.length === 0,
    form: DetermineForm,
  },
  {
    title: say('other.determine'),
    command: 'determine',
    ofUse: d => d.lines.length > 0,
    form: DetermineForm,
  },
  {
    title: say('other.file_challenge'),
    command: 'file_challenge',
    form: FileChallengeForm,
  },
  {
    title: say('other.tenant_challenge'),
    command: 'file_challenge',
    form: TenantChallengeForm,
  },
  {
    // Before the term presses, and again when counsel thinks better of an earlier decision.
    title: say('other.decide_production'),
    command: 'decide_production',
    ofUse: d => undecided(d) !== undefined && !d.released && !d.closed,
    form: ProductionDecisionForm,
  },
  {
    title: say('other.record_confirmation'),
    command: 'record_confirmation',
    form: ConfirmationForm,
  },
  {
    title: say('other.record_clearance'),
    command: 'record_clearance',
    form: ClearanceForm,
  },
  {
    title: say('other.record_extension'),
    command: 'record_extension',
    form: ExtensionForm,
  },
  {
    title: say('other.record_redirect_answer'),
    command: 'record_redirect_answer',
    form: RedirectAnswerForm,
  },
  ...simpleActs,
  {
    title: say('other.record_withdrawal'),
    command: 'record_withdrawal',
    form: WithdrawalForm,
  },
  {
    title: say('other.record_narrowing_answer'),
    command: 'record_narrowing_answer',
    form: NarrowingForm,
  },
  {
    title: say('other.link_demand'),
    command: 'link_demand',
    form: LinkForm,
  },
  {
    title: say('other.take_stray'),
    command: 'file_reply',
    ofUse: d => d.facts !== null,
    form: TakeStrayForm,
  },
  {
    title: say('other.read_secrecy'),
    command: 'read_secrecy',
    // Also where the reading was taken back: an order may come at any time.
    form: ReadSecrecyForm,
  },
  {
    title: say('other.end_secrecy'),
    command: 'end_secrecy',
    form: EndSecrecyForm,
  },
  {
    title: say('other.record_secrecy_extension'),
    command: 'record_secrecy_extension',
    form: SecrecyExtensionForm,
  },
  {
    title: saySilence('allow.title'),
    command: 'allow_contact',
    form: AllowContactForm,
  },
  {
    title: say('other.check_docket'),
    command: 'check_docket',
    form: DocketForm,
  },
  {
    title: say('other.hold_late_notice'),
    command: 'hold_late_notice',
    form: HoldNoticeForm,
  },
  {
    // Of what is kept, for longer.
    title: say('other.request_hold'),
    command: 'request_hold',
    form: HoldForm,
  },
  {
    title: say('other.prolong_preservation'),
    command: 'prolong_preservation',
    form: ProlongForm,
  },
  {
    title: say('other.request_hold_end'),
    command: 'request_hold_end',
    form: EndHoldForm,
  },
  {
    title: say('other.record_preservation'),
    command: 'record_preservation',
    form: ByHandForm,
  },
  ...tellingActions,
  {
    title: sayProduction('again.title'),
    command: 'prepare_authorisation',
    ofUse: (_, { leaving }) => leaving.left.length > 0,
    form: AgainForm,
  },
  {
    title: sayProduction('recall.title'),
    command: 'recall_release',
    form: RecallForm,
  },
  {
    title: say('other.revoke_authorisation'),
    command: 'revoke_authorisation',
    form: RevokeForm,
  },
  {
    title: say('other.close'),
    command: 'close',
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

/** Closing is offered while something stands against it: its refusal is the list of what is open. */
function mayBeTried({ facts, closed, notDemand }: Demand): boolean {
  return facts !== null && !closed && !notDemand
}

export function OtherActions() {
  const { page, may } = useDemand()
  const { demand, next } = page
  const refused = new Set<string>(page.notYet.map(n => n.act))
  const list = others.filter(
    o =>
      may(o.command) &&
      (!refused.has(o.command) || (o.command === 'close' && mayBeTried(demand))) &&
      (o.ofUse?.(demand, page) ?? true) &&
      !isNext(o, next),
  )
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
      {Form ? <Form /> : <SimpleAct command={command} />}
    </Folded>
  )
}

/** While the gate or a clock is at it, the way by hand stays open. */
function isNext({ command }: Other, { step, turn }: DemandPage['next']): boolean {
  const isSame = command === actOf(step) || (step === 'preserve' && command === 'request_hold')
  const byHand = command === 'record_preservation' || command === 'prolong_preservation'
  // Of letters and of packages there are others than the one that is due.
  const hasOthers = command === 'record_letter' || command === 'prepare_authorisation'
  return isSame && !hasOthers && !(machineTurn(turn) && byHand)
}
