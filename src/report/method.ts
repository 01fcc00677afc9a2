// What the words of an edition mean, how its figures come about, and what they cannot say. Published with every edition.

export const DEFINITIONS: Readonly<Record<string, string>> = {
  accounts: 'Accounts that a demand named and that exist here. A demand that matched none counts 0 accounts.',
  challenged: 'Objected to or taken to court, wholly or in part, and nothing was given.',
  complied: 'Everything asked for was given; of a preservation: it was kept, and nothing was given.',
  complied_in_part:
    'Something was given (of a preservation: kept), and something was refused, narrowed or not held.',
  country: 'The country of the authority that served the paper.',
  demand: 'One legal paper served by an authority, counted in the half-year in which it was closed.',
  no_data: 'Nothing was held that answers the paper.',
  process: 'The kind of legal paper.',
  redirected: 'The authority was sent to the customer, and nothing was given by us.',
  rejected: 'Refused: the paper cannot reach what it asks for, or it has a defect.',
  withdrawn: 'The authority withdrew the paper.',
}

export const METHOD: readonly string[] = [
  'Each demand is counted once, when it is closed, by its outcome as a whole. Demands still open are not in the figures.',
  'The figures are sums over the demands in our database. Each of these demands also has a leaf in the public log that is copied beside this report, but the leaves are sealed.',
  'What proves these totals: not yet anything that you can check. The proof by revealing leaves is not built. You can check that the totals are the sums of the cells, that no file was changed after we signed the list, and that the log is whole.',
  'What the figures cannot say: whether a demand was left out, how many people were affected, and what an authority did with an answer.',
  'National-security process is in neither cells nor totals: the law lets it be published in bands only, and bands are not built.',
  'A customer who was told of a demand has a receipt, and can check with it that the demand stands in the log.',
  'Only what we decided or filed counts as challenged. What a customer took to court itself is not counted.',
]

export const NOTICE_DEFINITIONS: Readonly<Record<string, string>> = {
  notice:
    'The first word to one customer of one demand, in the half-year in which it was sent. The demand may still be open.',
  not_forbidden: 'Customers whom no law forbade telling.',
  after_prohibition: 'Customers whom a law or an order forbade telling, told after its end.',
  from_receipt: 'From the moment when the paper was received to the notice.',
  from_determination:
    'From the decision what may leave to the notice. A notice without a decision of ours, of a demand that came in from another system, is left out.',
}

export const NOTICE_METHOD: readonly string[] = [
  'A median is the time in the middle: half of the notices came sooner. It is not given for few notices, because it would be the time of a single case.',
  'Not counted: customers who have not been told. How many they are is not said: where few customers have demands, the number would tell one of them what a law forbids telling. Demands that only named people may know of, national-security process among them, are left out, whether their customers were told or not.',
  'What proves these times: not yet anything that you can check. Receipt, decision and notice of each demand have leaves in the log, but the leaves are sealed. You can check that these figures are those that we signed. A customer who was told can check the moments of its own demand with its receipt.',
]
