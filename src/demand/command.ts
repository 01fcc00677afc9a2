// What somebody wants to do to a demand. Commands from outside are parsed at the border; here they are already shaped.
import type { Answer } from '../law/answer.ts'
import type { Account, DataOf, DemandName, Letter, LineAssessment, LineDecision, LineKey } from './event.ts'
import type { ConfirmedFacts, DocumentRef, Identifier, Secrecy } from './facts.ts'
import type { BroughtChallenge, BroughtExtension, BroughtTenant } from './import-open.ts'
import type { Imported } from './imported.ts'
import type { Naming } from './redirect.ts'
import type { ControllerTold, PartyRef } from './tenant-chain.ts'
import type {
  DataCategory,
  NotDemandReason,
  Outcome,
  RedirectException,
  RedirectOutcome,
  SecrecyCover,
  TenantAnswer,
  TenantKind,
  WithdrawalManner,
} from './vocabulary.ts'

export type Command =
  | ({
      type: 'receive'
      /** Who brings it says that it may be of national security: who receives such papers, put there by the server. */
      lane?: readonly string[]
    } & Omit<DataOf<'DemandReceived'>, 'reference'>)
  | ({ type: 'name_person' } & DataOf<'PersonNamed'>)
  | ({ type: 'unname_person' } & DataOf<'PersonUnnamed'>)
  /** People and who saw it are put there by the server. */
  | ({ type: 'take_into_lane' } & DataOf<'TakenIntoLane'>)
  | ({ type: 'settle_lane' } & DataOf<'LaneSettled'>)
  | ({ type: 'mark_emergency' } & DataOf<'EmergencyMarked'>)
  | ({ type: 'drop_emergency' } & DataOf<'EmergencyDropped'>)
  | ({ type: 'record_danger' } & DataOf<'DangerRecorded'>)
  /** `contact`: the directory's own number, put there by the server. */
  | ({ type: 'confirm_emergency' } & Omit<DataOf<'EmergencyConfirmed'>, 'authority'>)
  | ({
      type: 'record_follow_up' /** The demand that holds what came, by its id: it is linked. */
      demand?: string
    } & DataOf<'FollowUpSettled'>)
  | ({ type: 'verify_consent'; matter: string } & DataOf<'ConsentVerified'>)
  | { type: 'revoke_consent'; matter: string; why: string }
  | {
      type: 'import_open'
      received: Omit<DataOf<'DemandReceived'>, 'reference' | 'channel'>
      imported: Imported
      /** Those that the record names; none where nobody is matched yet. */
      tenants: readonly BroughtTenant[]
      challenges: readonly BroughtChallenge[]
      extensions: readonly BroughtExtension[]
    }
  | ({ type: 'confirm_told'; matter: string } & DataOf<'ToldThereChecked'>)
  | ({ type: 'file_reply' } & DataOf<'ReplyFiled'>)
  /** `filedTo`: put there by the server, which has filed it there. */
  | { type: 'file_as_not_demand'; reason: NotDemandReason; note: string; filedTo?: DemandName }
  | { type: 'confirm_not_demand'; note: string }
  | { type: 'confirm_facts'; facts: ConfirmedFacts; changed: readonly string[] }
  | {
      type: 'authenticate'
      authority: string
      officer: string | null
      checks: DataOf<'AuthorityAuthenticated'>['checks']
      callbackNeeded: boolean
    }
  | {
      type: 'record_callback'
      contact: string
      outcome: 'confirmed' | 'denied' | 'unreachable'
      fingerprintConfirmed: boolean
      note: string
    }
  | { type: 'request_lookup'; lookup: string; assertion: unknown }
  | {
      type: 'record_lookup'
      lookupId: string
      accounts: readonly MatchedAccount[]
      unmatched: readonly Identifier[]
      tenants: readonly { id: string; kind: TenantKind }[]
    }
  | {
      type: 'record_assessment'
      asOf: string
      packs: readonly string[]
      lines: readonly LineAssessment[]
      notice: string
      deadline: { dueAt: string; rule: string } | null
      /** The whole answers, by line; null where none were kept. */
      answer: Readonly<Record<string, Answer>> | null
    }
  | {
      type: 'determine'
      lines: readonly LineDecision[]
      redirectException: { ground: RedirectException; note: string } | null
      notChallenged: string | null
    }
  | ({ type: 'file_challenge' } & Omit<DataOf<'ChallengeFiled'>, 'challenge' | 'effect' | 'cite'>)
  | ({ type: 'record_challenge_step' } & DataOf<'ChallengeStepRecorded'>)
  | ({ type: 'record_extension' } & Omit<DataOf<'ExtensionRecorded'>, 'extension'>)
  | ({ type: 'record_clearance' } & DataOf<'ClearanceRecorded'>)
  | ({ type: 'prolong_preservation' } & DataOf<'PreservationProlonged'>)
  | ({ type: 'decide_production' } & DataOf<'ProductionDecided'>)
  | ({ type: 'answer_worksheet' } & DataOf<'WorksheetAnswered'>)
  | ({ type: 'record_narrowing_answer' } & DataOf<'NarrowingAnswered'>)
  | ({ type: 'link_demand' } & DataOf<'DemandLinked'>)
  | {
      type: 'record_letter'
      matter: string | null
      letter: Letter
      /** Of a redirect: how it speaks of the customer, by the directory of the moment, put there by the server. */
      naming?: Naming['how']
      /** Of a redirect: why it goes before anything is set apart. */
      unkept?: string
    }
  | {
      type: 'record_redirect_answer'
      outcome: RedirectOutcome
      note: string
      exception: { ground: RedirectException; note: string } | null
      /** Of the redirected ones; all of them where it is absent. */
      matters?: readonly string[]
    }
  | {
      /** By the desk, from what the agency said; or by its own officer in the portal (`how: 'portal'`), then the whole. */
      type: 'record_withdrawal'
      how: WithdrawalManner
      from: string
      on: string
      note: string
      document: DocumentRef | null
      /** Ids of the asks and of the accounts that are taken back; both empty: the whole demand. */
      asks: readonly string[]
      accounts: readonly string[]
    }
  | {
      type: 'read_secrecy'
      matter: string
      secrecy: Secrecy
      /** The order in force that this one takes the place of; it stands beside the others where none is named. */
      replaces?: string | null
      passages: readonly { document: string; page: number; text: string }[]
      note: string
      /** The order's own paper, where it stands in another than the demand's. */
      document?: DocumentRef | null
    }
  | { type: 'confirm_secrecy'; matter: string }
  /** `order`: one of several; all of them where none is named. */
  | {
      type: 'end_secrecy'
      matter: string
      why: 'lapsed' | 'lifted' | 'misread'
      order?: string | null
      /** Which order, and where it stands; what was misread. Empty where its last day is over. */
      note: string
      /** The paper that lifts it, which the second person reads before confirming; none where a clerk only called. */
      document?: DocumentRef | null
    }
  /** The second person's word on an end that another recorded; `note`: why it still binds, empty where it ends. */
  | { type: 'confirm_secrecy_end'; matter: string; ends: boolean; note: string }
  | ({ type: 'record_secrecy_extension'; matter: string } & Pick<
      DataOf<'SecrecyExtension'>,
      'step' | 'on' | 'note' | 'document'
    >)
  | ({ type: 'confirm_secrecy_extension'; matter: string } & DataOf<'SecrecyExtensionConfirmed'>)
  | ({ type: 'check_docket'; matter: string } & Omit<DataOf<'DocketChecked'>, 'confirmBy'>)
  /** The paper comes beside it. */
  | { type: 'allow_contact'; matter: string; contact: string; note: string; document: DocumentRef | null }
  | ({ type: 'confirm_allowed_contact'; matter: string } & DataOf<'AllowedContactConfirmed'>)
  | ({ type: 'tell_allowed_contact'; matter: string } & Omit<DataOf<'AllowedContactTold'>, 'sentAt'>)
  | ({ type: 'hold_late_notice'; matter: string } & DataOf<'LateNoticeHeld'>)
  | ({ type: 'skip_contact'; matter: string } & DataOf<'ContactSkipped'>)
  | ({ type: 'tell_contact_again'; matter: string } & DataOf<'ContactToldAgain'>)
  | { type: 'leave_untold'; matter: string; note: string }
  | ({ type: 'repeat_notice'; matter: string } & Omit<DataOf<'NoticeRepeated'>, 'sentAt'>)
  | ({ type: 'record_posted_notice'; matter: string } & DataOf<'NoticePosted'>)
  | ({ type: 'escalate_notice'; matter: string } & DataOf<'NoticeEscalated'>)
  | ({ type: 'settle_chain'; matter: string } & DataOf<'ChainChanged'>)
  | ({ type: 'approve_redirect_exception' } & DataOf<'RedirectExceptionApproved'>)
  | ({ type: 'record_preservation' } & DataOf<'PreservationRecorded'>)
  | ({ type: 'request_hold' } & Omit<DataOf<'HoldRequested'>, 'by'>)
  | ({ type: 'record_hold' } & Omit<DataOf<'HoldPlaced'>, 'matters' | 'until'>)
  | ({ type: 'request_hold_end' } & Omit<DataOf<'HoldEndRequested'>, 'by'>)
  | ({ type: 'record_hold_end' } & Omit<DataOf<'HoldEnded'>, 'why' | 'note'> & { why: 'last_day' | 'early' })
  | { type: 'note_hold_end'; hold: string; note: string }
  | ({ type: 'note_answer'; matter: string } & DataOf<'AnswerNoted'>)
  | ({ type: 'extend_window'; matter: string } & Pick<DataOf<'WindowExtended'>, 'windowEndsAt' | 'reason'>)
  | ({ type: 'ask_extension'; letter: Letter } & DataOf<'ExtensionAsked'>)
  | {
      type: 'send_notice'
      matter: string
      copy: DocumentRef
      copyBy?: 'eye' | 'hand'
      copyLookedBy?: string
      letter: Letter
      contact: string
      windowEndsAt: string
      code: string
      withheld?: readonly SecrecyCover[]
      promised?: string
      party?: PartyRef
      also?: NonNullable<DataOf<'NoticeSent'>['also']>
      /** Whether the controller of the chain is among them, as the directory has it. */
      controller?: ControllerTold
      /** Who is found to be kept out as the notice is made; in its write, so that they see the matter for no moment. */
      keptOut?: readonly DataOf<'ContactSkipped'>[]
    }
  | {
      type: 'record_delivery'
      matter: string | null
      letter: string
      status: 'accepted' | 'delivered' | 'bounced' | 'deferred'
      detail: string
    }
  | ({ type: 'record_undelivered' } & DataOf<'LetterUndelivered'>)
  | ({ type: 'settle_undelivered' } & DataOf<'LetterSettled'>)
  | { type: 'mark_notice_read'; matter: string }
  | {
      type: 'answer_notice'
      matter: string
      answer: TenantAnswer
      text: string
      /** What a consent covers; without it nothing leaves by it. */
      scope?: {
        readonly items: readonly { readonly identifier: string; readonly category: DataCategory }[]
        readonly from: string | null
        readonly to: string | null
      }
    }
  | {
      /** An answer that came on another way than the console; a consent is verified in its own lane. */
      type: 'record_answer'
      matter: string
      answer: Exclude<TenantAnswer, 'consents'>
      text: string
      /** Key of the party whose answer it is; needed where several were told. */
      party?: string
      taken: NonNullable<DataOf<'NoticeAnswered'>['taken']>
    }
  | { type: 'read_messages'; note: string }
  | { type: 'decide_objection'; matter: string; decision: 'upheld' | 'overruled'; reason: string }
  | {
      type: 'prepare_authorisation'
      authorisation: string
      digest: string
      lines: readonly LineKey[]
      expiresAt: string
    }
  | { type: 'sign_authorisation'; digest: string; assertion: unknown; list?: unknown }
  | { type: 'revoke_authorisation'; digest: string; reason: string }
  | ({ type: 'record_collection' } & DataOf<'Collected'>)
  | ({ type: 'record_gate_refusal' } & DataOf<'GateRefused'>)
  | { type: 'sign_certificate'; document: DocumentRef; statement: string }
  | ({ type: 'record_sealed' } & DataOf<'Sealed'>)
  | ({ type: 'record_released' } & Omit<DataOf<'Released'>, 'afterRevocation'>)
  | { type: 'note_late_release'; digest: string; note: string }
  | { type: 'confirm_download'; sha256: string }
  | { type: 'send_message'; text: string }
  | { type: 'close'; outcome: Outcome; process: string }
  | { type: 'fire_clock'; clock: string; dueAt: string }

/** As the gate answers: the identifier by kind and value, without how the paper wrote it. */
export type MatchedAccount = Pick<Account, 'tenant' | 'places'> & {
  readonly identifier: Pick<Identifier, 'kind' | 'value'>
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>
