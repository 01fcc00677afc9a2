// What the words of an edition mean, how its figures come about, and what they cannot say. Published with every edition.

export const DEFINITIONS: Readonly<Record<string, string>> = {
  accounts: 'Accounts that a demand named and that exist here. A demand that matched none counts 0 accounts.',
  challenged: 'Objected to or taken to court, wholly or in part, and nothing was given.',
  complied: 'Everything asked for was given.',
  complied_in_part: 'Something was given, and something was refused, narrowed or not held.',
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
]
