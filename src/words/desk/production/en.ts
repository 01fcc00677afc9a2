// Giving again what left: a supplement to a package, or a correction of it. English, the source.

export const en = {
  'again.title': 'Add to a package or correct it',
  'again.what':
    'A new package with the same lines: collected anew, signed by two approvers, with a certificate of its own. Its papers say which package it belongs to.',
  'again.of': 'Which package',
  'again.part': 'Part {number}, sent {at}',
  'again.kind': 'The new package',
  'again.supplement': 'adds what the earlier one did not hold',
  'again.correction': 'corrects the earlier one',
  'again.resealed': 'seals the earlier one again for a key that was read to us since',
  'again.lines': 'Clear the lines that do not leave again.',
  'again.same':
    'The same data from the gate’s copy: no source is asked. All lines leave again. Call the officer first and have the new key’s words read to you.',
  'again.why': 'Why',
  'again.why.hint': 'The approvers read it, and it stands in the record.',
  'again.do': 'Prepare the new package',
  'recall.title': 'Recall a package',
  'recall.stops':
    'Nobody can fetch the package from then on, and the authority is asked by letter to delete every copy. A correction is prepared apart.',
  'recall.not_confirmed':
    'The officer has not confirmed to have it. It may have been downloaded all the same, and a copy that was downloaded cannot be stopped.',
  'recall.fetched':
    'The officer confirmed on {at} to have it. That copy cannot be stopped: the authority can only be asked.',
  'recall.why': 'Why',
  'recall.why.hint': 'It stands in the record. The authority is not told why.',
  'recall.typed': 'A recall cannot be undone.',
  'recall.do': 'Recall the package',
} as const
