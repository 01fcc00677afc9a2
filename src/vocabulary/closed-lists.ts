// The closed lists of the domain: one word each, used in code, screens and documents alike.

export const dataCategories = [
  'subscriber',
  'traffic',
  'location',
  'content_stored',
  'content_realtime',
] as const
export type DataCategory = (typeof dataCategories)[number]

/** Categories whose release shows what people said or kept: reviewed, never seen without a grant. */
/** A period of more days than this is unusual, in the queue as before a signature: a quarter. */
export const WIDE_PERIOD_DAYS = 92
export const contentCategories: readonly DataCategory[] = ['content_stored', 'content_realtime']

export const channels = ['mail', 'upload', 'file', 'desk', 'telephone', 'portal', 'import'] as const
export type Channel = (typeof channels)[number]

export const tenantKinds = ['enterprise', 'public_sector', 'consumer'] as const
export type TenantKind = (typeof tenantKinds)[number]

/** Tenants whose demands are redirected first (promise 2) and whose unchallenged compliance is explained (promise 4). */
export function isOrganisation(kind: TenantKind): boolean {
  return kind !== 'consumer'
}

export const decisions = [
  'comply',
  'narrow',
  'preserve',
  'redirect',
  'reject',
  'challenge',
  'no_data',
] as const
export type Decision = (typeof decisions)[number]

/** By these nothing leaves, whatever happens next; what is redirected or challenged may come back. */
export const givingNothing: readonly string[] = ['reject', 'no_data', 'preserve'] satisfies Decision[]

/** Why a line was decided as it was. Each decision has its own closed list. */
export const grounds = {
  comply: [
    'required_by_law',
    'required_by_law_counsel_opinion',
    'voluntary_emergency',
    'voluntary_consent',
    'voluntary_policy',
  ],
  narrow: ['period_not_justified', 'category_not_reached', 'identifier_not_reached', 'scope_too_wide'],
  /** The paper has the data kept, and none of them given. */
  preserve: ['required_by_law', 'required_by_law_counsel_opinion'],
  redirect: ['tenant_is_organisation'],
  reject: [
    'process_does_not_reach_category',
    'authority_not_authenticated',
    'not_in_force',
    'wrong_addressee',
    'defective_form',
    'no_identifier',
    'scope_without_bounds',
    'refused_by_blocking_law',
    'permitted_not_required',
    'annex_iii_incomplete',
    'annex_iii_manifest_errors',
    'annex_iii_insufficient_information',
    'annex_iii_not_stored',
    'annex_iii_impossible',
    'annex_iii_not_issued_or_validated',
    'annex_iii_offence_outside',
    'annex_iii_service_not_covered',
    'annex_iii_immunity_or_privilege',
    'annex_iii_third_country',
    'refused_by_enforcing_authority',
  ],
  challenge: ['conflict_of_laws', 'overbroad', 'unlawful_secrecy', 'privilege'],
  no_data: ['no_matching_account', 'no_records_in_scope'],
} as const satisfies Record<Decision, readonly string[]>
export type Ground = (typeof grounds)[Decision][number]

const EPOC = /^eu\.epoc(\.|_pr$)/

/**
 * The grounds that a law leaves to the provider. An e-Evidence certificate is answered with a reason of Annex III section D(a)
 * (Reg. (EU) 2023/1543), and with no other: only the enforcing authority refuses (art 12), which is then said. That it is no
 * certificate at all, because nobody issued it, remains.
 */
export function groundsUnder(instrument: string, decision: Decision): readonly Ground[] {
  const all: readonly Ground[] = grounds[decision]
  if (decision !== 'reject') return all
  const annex = (g: Ground) => g.startsWith('annex_iii_')
  const theirs = (g: Ground) => annex(g) || g === 'refused_by_enforcing_authority'
  return EPOC.test(instrument)
    ? all.filter(g => theirs(g) || g === 'authority_not_authenticated')
    : all.filter(g => !theirs(g))
}

/** The reason of Annex III section D(a) that a pack's action names, for who fills in the form. */
const annexReasons: Readonly<Record<string, Ground>> = {
  annex_iii_wrong_authority: 'annex_iii_not_issued_or_validated',
  annex_iii_offence: 'annex_iii_offence_outside',
  annex_iii_incomplete: 'annex_iii_incomplete',
  annex_iii_insufficient: 'annex_iii_insufficient_information',
  annex_iii_no_data: 'annex_iii_not_stored',
  annex_iii_service_not_covered: 'annex_iii_service_not_covered',
  annex_iii_privilege: 'annex_iii_immunity_or_privilege',
  annex_iii_section_e: 'annex_iii_third_country',
}

/** Why a line that the paper does not reach is refused, as far as the law's answer says it; null where a person has to. */
export function refusalGround(
  instrument: string,
  { actions, refused }: { readonly actions: readonly string[]; readonly refused: boolean },
): Ground | null {
  if (!EPOC.test(instrument)) return 'process_does_not_reach_category'
  if (refused) return 'refused_by_enforcing_authority'
  return Object.entries(annexReasons).find(([action]) => actions.includes(action))?.[1] ?? null
}

/** The reason that section G(d) of an e-Evidence certificate ticks for addressing the processor; null where it ticks none. */
export function processorReason(
  instrument: string,
  answers: Readonly<Record<string, unknown>>,
): string | null {
  const box = answers.controller_processor_box
  return EPOC.test(instrument) && typeof box === 'string' && box !== '' ? box : null
}

/** Grounds that say what the law says: the law's own rule is cited with them. */
const lawsGrounds: readonly Ground[] = [
  'required_by_law',
  'required_by_law_counsel_opinion',
  'voluntary_emergency',
  'voluntary_consent',
  'voluntary_policy',
  'category_not_reached',
  'process_does_not_reach_category',
  'permitted_not_required',
]

/**
 * What a ground stands on, where the decision itself names nothing: the reasons of a certificate's form on that form, what says
 * what the law says on the first rule of the law's answer that says something now. Empty where the desk's words stand alone.
 */
export function citeOf(
  ground: Ground,
  findings: readonly { readonly citation: string; readonly why: string }[],
): string {
  if (ground.startsWith('annex_iii_')) return 'Reg. (EU) 2023/1543 Annex III D(a)'
  if (ground === 'refused_by_enforcing_authority') return 'Reg. (EU) 2023/1543 art 12(1)-(2)'
  if (!lawsGrounds.includes(ground)) return ''
  return (findings.find(f => !isHeldBack(f)) ?? findings[0])?.citation ?? ''
}

/** A finding that the law holds back until a question is answered: its own words for it (law/evaluate.ts). */
export function isHeldBack({ why }: { readonly why: string }): boolean {
  return why.startsWith('Not decided until answered')
}

/** Promise 2: the only reasons for which the customer is not the first address. */
export const redirectExceptions = [
  'agency_renewed_demand',
  'agency_states_redirect_would_harm',
  'tenant_is_subject',
  'law_has_decided',
  'emergency',
  'tenant_unreachable',
] as const
export type RedirectException = (typeof redirectExceptions)[number]

export const redirectOutcomes = ['withdrawn', 'went_to_tenant', 'renewed_to_us', 'notice_allowed'] as const
export type RedirectOutcome = (typeof redirectOutcomes)[number]

/** It demands it from us again; under a secrecy also where it allows one person of the customer to be told. */
export function isComeback(outcome: RedirectOutcome | '' | undefined): boolean {
  return outcome === 'renewed_to_us' || outcome === 'notice_allowed'
}

/** What a secrecy covers: that there is a demand at all, or only who asks, or what the paper says. */
export const secrecyCovers = ['fact', 'agency', 'content'] as const
export type SecrecyCover = (typeof secrecyCovers)[number]

/** What became of a motion to lengthen a secrecy; one that was granted is read as an order of its own. */
export const clearanceOutcomes = ['cleared', 'refused'] as const
export type ClearanceOutcome = (typeof clearanceOutcomes)[number]

/** What the authority says of an order that had to be confirmed after it was made. */
export const confirmationOutcomes = ['confirmed', 'refused', 'never'] as const
export type ConfirmationOutcome = (typeof confirmationOutcomes)[number]

/** The authority's later word on what an order has kept: it lengthened the order, or asked for the data themselves. */
export const prolongations = ['extended', 'production_asked'] as const
export type Prolongation = (typeof prolongations)[number]

export const extensionSteps = ['filed', 'denied', 'withdrawn'] as const
export type ExtensionStep = (typeof extensionSteps)[number]

export const docketFindings = ['nothing_found', 'extension_filed', 'extended', 'lifted'] as const
export type DocketFinding = (typeof docketFindings)[number]

/** Why a letter to the authority did not arrive: nowhere to send it, a lane without mail, a mail server that refused it. */
export const undeliveredReasons = ['no_address', 'no_mail', 'refused'] as const
export type UndeliveredReason = (typeof undeliveredReasons)[number]

/** What a person did about it, where it was not sent anew. */
export const undeliveredWays = ['posted', 'reached', 'not_needed'] as const
export type UndeliveredWay = (typeof undeliveredWays)[number]

/** Why a contact of a tenant is not told of this demand. */
export const skipReasons = ['is_subject', 'account_hijacked', 'left'] as const
export type SkipReason = (typeof skipReasons)[number]

/** Why a notice goes on its next way: to another contact, by letter, to counsel. */
/**
 * `joined`: its party came into the chain after the others were told. `corrected`: its mail came back, and the contact has another
 * address since. `asked`: a person sent it to one more.
 */
export const retryReasons = ['bounced', 'unread', 'contact_skipped', 'joined', 'corrected', 'asked'] as const
export type RetryReason = (typeof retryReasons)[number]

/** Why a window grew by itself: it began anew because nothing had arrived or another party is told, or the authority gave more time. */
export const windowGrowths = ['told_anew', 'joined', 'more_time'] as const
export type WindowGrowth = (typeof windowGrowths)[number]

/** In which way more is to leave than a tenant was told. */
export const widerWays = ['account', 'category', 'period', 'decision', 'authority', 'paper'] as const
export type WiderWay = (typeof widerWays)[number]

export const notDemandReasons = [
  'private_correspondence',
  'advertisement',
  'thanks_or_receipt',
  'misdirected',
  'duplicate',
  'reply_filed_elsewhere',
] as const
export type NotDemandReason = (typeof notDemandReasons)[number]

export const tenantAnswers = [
  'no_objection',
  'answers_itself',
  'consents',
  'needs_time',
  'objects',
  'has_filed',
] as const
export type TenantAnswer = (typeof tenantAnswers)[number]

/** What a second person found of the word that another system told a tenant, or left it to the authority. */
export const toldFindings = ['as_recorded', 'not_so'] as const
export type ToldFinding = (typeof toldFindings)[number]

/** How an answer came that was not given in the console. */
export const answerManners = ['mail', 'post', 'telephone', 'in_person'] as const
export type AnswerManner = (typeof answerManners)[number]

/** How an agency said that it wants a demand, or a part of it, no more; `portal`: its officer did it there. */
export const withdrawalManners = ['mail', 'message', 'telephone', 'paper', 'portal'] as const
export type WithdrawalManner = (typeof withdrawalManners)[number]

/** What a challenge is: a court filing or a formal objection. */
export const challengeKinds = [
  'motion_to_quash_or_modify',
  'motion_2703h',
  'common_law_comity',
  'challenge_2705b',
  'reciprocal_notice_3511',
  'objection_article_17',
  'objection_to_designated_authority',
  'other',
] as const
export type ChallengeKind = (typeof challengeKinds)[number]

/** Who went to court: the provider, or the tenant of one matter by itself. */
export const challengeParties = ['provider', 'tenant'] as const
export type ChallengeParty = (typeof challengeParties)[number]

/** What it is against: that data are to be given, or that the tenant may not be told. */
export const challengeAims = ['production', 'secrecy'] as const
export type ChallengeAim = (typeof challengeAims)[number]

/** What each kind can be against. */
export const aimsOf = {
  motion_to_quash_or_modify: ['production', 'secrecy'],
  motion_2703h: ['production'],
  common_law_comity: ['production'],
  challenge_2705b: ['secrecy'],
  reciprocal_notice_3511: ['secrecy'],
  objection_article_17: ['production'],
  objection_to_designated_authority: ['production'],
  other: ['production', 'secrecy'],
} as const satisfies Record<ChallengeKind, readonly ChallengeAim[]>

/** What the packs say that filing does to production; `unknown` is treated as `none`. */
export const suspensiveEffects = ['by_statute', 'by_court_order_only', 'none', 'unknown'] as const
export type SuspensiveEffect = (typeof suspensiveEffects)[number]

export const challengeSteps = [
  'filed',
  /** Its day is to come, or was moved. */
  'hearing_set',
  /** It was held. */
  'hearing',
  'hearing_off',
  'stay_ordered',
  'stay_ended',
  /** A harm of 18 USC 2705(a)(2): what the statute suspended is due again (2703(h)(4)). */
  'harm_found',
  'ruling',
  'appeal',
  'no_appeal',
  'withdrawn',
] as const
export type ChallengeStep = (typeof challengeSteps)[number]

export const rulingResults = ['granted', 'partly', 'denied'] as const
export type RulingResult = (typeof rulingResults)[number]

/** Counsel's answer where production falls due and nothing suspends it. */
export const productionDecisions = ['produce', 'risk_contempt'] as const
export type ProductionDecision = (typeof productionDecisions)[number]

/** How one demand stands to another; each has its inverse, so that a link reads right from both ends. */
export const demandRelations = [
  'corrects',
  'corrected_by',
  'renews',
  'renewed_by',
  'same_order',
  'same_authority',
  'follows_emergency',
  'followed_by',
] as const
export type DemandRelation = (typeof demandRelations)[number]

export const inverseOf = {
  corrects: 'corrected_by',
  corrected_by: 'corrects',
  renews: 'renewed_by',
  renewed_by: 'renews',
  same_order: 'same_order',
  same_authority: 'same_authority',
  follows_emergency: 'followed_by',
  followed_by: 'follows_emergency',
} as const satisfies Record<DemandRelation, DemandRelation>

export const paperRoles = [
  'instrument',
  'secrecy_order',
  'preservation_letter',
  'covering_letter',
  'annex',
] as const
export type PaperRole = (typeof paperRoles)[number]

export const outcomes = [
  'complied',
  'complied_in_part',
  'rejected',
  'redirected',
  'withdrawn',
  'no_data',
  'challenged',
] as const
/** What a closed demand counts as in the report (the code book's words). */
export type Outcome = (typeof outcomes)[number]

/** What binds a person of the desk to whom a demand is about. */
export const tieKinds = ['works_for', 'worked_for', 'subject', 'relative', 'other'] as const
export type TieKind = (typeof tieKinds)[number]

/** The name of a check of the sender that a person made, as it goes on record. */
export const CHECKED_BY_HAND = 'Checked by hand'

/** Reasons that the desk suggests. They go on record and into a letter as they stand, so in the record's language, not the reader's. */
export const suggestedReasons = {
  redirect: 'The account belongs to an organisation. Please ask it first.',
  voluntary_emergency:
    'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.',
  voluntary_consent: 'Our customer has consented to this. The law does not require it.',
  permitted_not_required:
    'The law permits us to give this and does not require it. We decline what no law requires.',
  no_data: 'We hold no records that answer this.',
  not_challenged: 'The law requires the answer, and we found no ground to challenge the demand.',
} as const

/** The same of what a paper asks to keep and no law requires: nothing of it would be given. */
export const keepingNotRequired =
  'The law permits us to keep this and does not require it. We decline what no law requires.'

/** Why the customer is not asked first, suggested like those reasons. */
export const tellingBarred = (cite: string) => `The law bars telling the customer: ${cite}.`
