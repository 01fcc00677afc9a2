// Every fact a rule may ask for: the question a person answers, and who can know it. A rule that names
// another fact does not load.

export const CUSTOMER_KINDS = [
  'consumer',
  'enterprise',
  'public_authority',
  'law_firm',
  'journalist',
  'no_matching_account',
  'all_customers',
  'unknown',
  'other',
] as const

/** What the laws call a provider. */
export const PROVIDER_KINDS = [
  'cloud',
  'hosting',
  'ecs/rcs',
  'telecom',
  'operator',
  'provider',
  'intermediary',
  'processor',
  'subsidiary',
  'bank',
  'other',
] as const

export const PURPOSES = [
  'criminal_investigation',
  'counterintelligence',
  'foreign_intelligence',
  'civil_litigation',
  'civil_regulatory',
  'sentence_enforcement',
  'transparency_report',
] as const

/** `paper`: read from the demand. `desk`: a person finds out. `duly`: the system keeps it. `derived`: computed here. */
export type Kept = 'paper' | 'desk' | 'duly' | 'derived'

export type FactEntry = {
  readonly question: string
  readonly ask: 'the reader of the paper' | 'the desk' | 'counsel' | 'the issuing authority' | 'nobody'
  readonly kept: Kept
  /** In a live demand `null` here means "not known", not "there is none". */
  readonly nullIsUnknown?: true
}

const paper = (question: string): FactEntry => ({ question, ask: 'the reader of the paper', kept: 'paper' })
const authority = (question: string): FactEntry => ({ question, ask: 'the issuing authority', kept: 'paper' })
const desk = (question: string): FactEntry => ({ question, ask: 'the desk', kept: 'desk' })
const counsel = (question: string): FactEntry => ({ question, ask: 'counsel', kept: 'desk' })
const duly = (question: string): FactEntry => ({ question, ask: 'nobody', kept: 'duly' })
const derived = (question: string): FactEntry => ({ question, ask: 'nobody', kept: 'derived' })
const must = (entry: FactEntry): FactEntry => ({ ...entry, nullIsUnknown: true })

export const FACTS = {
  received_on: paper('When was the paper served on the provider?'),
  evaluated_on: duly('On which day is the question asked?'),
  'requester.country': must(paper('Which country is the issuing authority of?')),
  'requester.body': paper('Who issued the paper, as it states?'),
  'requester.subdivision': paper('Which State, nation or province is the issuing authority of (ISO 3166-2)?'),
  data_requested: paper('Which categories of data are asked for?'),
  'provider.kind': desk('What kind of service does the addressed entity run?'),
  'provider.country': must(desk('In which country is the addressed entity established?')),
  'provider.subdivision': desk('In which State, nation or province does the entity served have its offices?'),
  'customer.subdivision': desk('In which State, nation or province is the customer?'),
  'customer.kind': must(desk('What kind of customer is the account holder?')),
  'customer.country': must(desk('In which country is the customer?')),
  'customer.us_person': must(
    desk('Is the customer a United States person (citizen, lawful resident, US entity)?'),
  ),
  'customer.residence': must(desk('Where does the customer reside?')),
  purpose: paper('What is the demand for?'),
  emergency: paper('Is an emergency claimed?'),
  'emergency.imminent': counsel('Is there an imminent danger of death or serious physical injury?'),
  'emergency.kind': counsel('What does the emergency threaten: life, or nothing the law names?'),
  'emergency.verified_agency': desk('Was the agency verified through an independently found contact?'),
  urgent: paper('Does the issuer use an urgent procedure?'),
  gag: paper(
    'Does anything forbid notice to the customer: an order, a statute named, a request in a letter?',
  ),
  'gag.kind': paper('What forbids notice: which order or statute?'),
  'gag.issued': paper('When was the secrecy order made?'),
  'gag.expires': paper('Through which day does the secrecy order run?'),
  'gag.blanket': paper('Is it one order for papers not yet written (a blanket order)?'),
  'gag.court_found_for_this_subpoena': paper('Did the court itself make the finding for this very paper?'),
  'gag.certified': paper('Does the letter carry the certification that secrecy needs?'),
  'gag.review_right_stated': paper('Does the letter state the right to judicial review?'),
  agreement: paper('Does the order rely on an executive agreement?'),
  'agreement.party': paper('Which state is party to the agreement relied on?'),
  'agreement.in_force_from': counsel('Since when is the agreement in force?'),
  'agreement.renewed_until': counsel('Until when is the agreement renewed?'),
  'agreement.targets_us_person': counsel('Does the order target a United States person?'),
  'agreement.target_in_us': counsel('Is the targeted person located in the United States?'),
  'agreement.certified_by_designated_authority': paper('Is the order certified by the designated authority?'),
  via_designated_authority: desk('Did the order come through the designated authority?'),
  court_order: paper('Which court order stands behind the paper?'),
  judge_authorisation: paper('Which judge authorised it?'),
  underlying_warrant: paper('Which warrant stands behind the paper?'),
  court_confirmation: paper('Did a court confirm the urgent order?'),
  validated_by: paper('Which court, judge or prosecutor validated the order?'),
  validated_in_hours: authority('Within how many hours was the order validated?'),
  ratified_in_hours: authority('Within how many hours was the urgent order ratified?'),
  confirmed_in_hours: authority('Within how many hours was the urgent order confirmed?'),
  confirmation: duly('What was said of the order since: was it confirmed, or refused?'),
  confirmation_at: duly('When was it confirmed or refused?'),
  offence_max_years: paper('What is the maximum sentence of the offence, in years?'),
  sentence_months: paper('How long is the sentence that is to be enforced, in months?'),
  offence_in_issuing_state: paper('Was the offence committed in the issuing State?'),
  person_resides_in_issuing_state: paper('Does the person live in the issuing State?'),
  foreign_offence: paper('Is the offence one under foreign law?'),
  notified: paper('Was the enforcing authority notified?'),
  cleared: duly('Has the enforcing authority cleared the order?'),
  cleared_on: duly('On which day did the enforcing authority clear the order?'),
  planned_release: duly('On which day is release planned?'),
  refusal_raised: duly('Has the enforcing authority raised a ground for refusal?'),
  section_I_declaration: paper(
    'Does section I carry the declaration for an emergency without prior validation?',
  ),
  provider_role: desk('Is the provider processor or controller of these data?'),
  controller_processor_box: paper('Which reason does section G(d) tick for addressing the processor?'),
  inform_controller_box: paper('Does section G(d) say that the controller may, or may not, be informed?'),
  justification: paper(
    'Which justification does the paper give: beside the box, or the law and the ground it names?',
  ),
  objection_filed: duly('When was an objection filed?'),
  motion_filed_on: duly('When was a motion filed?'),
  challenge_notice_on: duly('When did the government give notice of the copy?'),
  reciprocal_notice_sent: duly('When did the government receive the reciprocal notice?'),
  impeding_reason: paper('Does the authority give a reason why the customer cannot be asked instead?'),
  annex_iii_sent: duly('When was the Annex III form sent?'),
  annex_v_received: duly('When did Annex V (production request issued) arrive?'),
  annex_vi_received: duly('When did Annex VI (extension) arrive?'),
  reply: duly('What did the authority reply to the form?'),
  issued: paper('When was the paper issued?'),
  order_made: paper('When was the order made?'),
  renewed_on: duly('When did a renewed request arrive?'),
  extended_on: duly('When was the hold extended?'),
  period_days: paper('How many days are asked for or granted?'),
  data_age_months: must(paper('How old are the data asked for, in months?')),
  content_age_days: must(paper('How old is the content asked for, in days?')),
  time: paper(
    'Are data asked for that exist at receipt (historical) or that will arise later (prospective)?',
  ),
  scope: paper('Is the order bounded: to which accounts and which time? (If not: "all accounts, all time".)'),
  identifiers: paper('Which identifiers does the paper name?'),
  match: duly('Do the identifiers match an account?'),
  entity_named: paper('Does the paper address another entity than this provider?'),
  asks: paper('What is asked beyond the categories: a password, decryption, assistance?'),
  count: duly('How many papers of this kind are to be reported?'),
  consent: duly('Was the consent of an account holder put forward?'),
  'consent.verified': desk('Was the consent verified with the account holder?'),
  data_location: must(desk('In which country do the data lie?')),
  foreign_law_conflict: counsel(
    'Would complying break the law of another country: which? (If only the data lie there: "none, storage only".)',
  ),
  personal_data: desk('Are personal data among what is asked for?'),
  export_size_mb: duly('How large is the answer, in megabytes?'),
  channel: paper('By which channel did the paper come (it_system, portal, email, post …)?'),
  user_asks: duly('Has the person asked whether there is an order?'),
  today: derived('The day of the question.'),
  received_day: derived('The day of receipt.'),
  'requester.bodies': derived('The classes of issuing body that the stated body names.'),
  'agreement.status': derived('Whether the agreement relied on is in force on the day of receipt.'),
  provisional: derived('Where an order stands that has to be confirmed after it was made.'),
  'customer.home': derived('Where the customer resides or, not stated, is.'),
  'customer.agreement': derived('Whether the customer resides in a state with an agreement in force.'),
} satisfies Record<string, FactEntry>

export type Path = keyof typeof FACTS

export function isFactPath(path: string): path is Path {
  return Object.hasOwn(FACTS, path)
}
