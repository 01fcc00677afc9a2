import type { en } from './en.ts'

export const fr = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Consignez que l’audience est fixée à ce jour ; son délai court jusque-là.',
  'The day of this hearing has passed.': 'Le jour de cette audience est passé.',
  'Record that the hearing was held.': 'Consignez que l’audience a eu lieu.',
  'No hearing is set.': 'Aucune audience n’est fixée.',
  'No term to appeal runs.': 'Aucun délai de recours ne court.',
  'A ruling alone has a last day to appeal.': 'Seule une décision a un dernier jour de recours.',
  'The last day to appeal lies before the ruling.': 'Le dernier jour de recours précède la décision.',
  'A stay alone has a last day on which it holds.': 'Seul un sursis a un dernier jour où il vaut.',
  'Say that production was stayed, or choose the step that was taken.':
    'Dites que la remise a été suspendue, ou choisissez l’étape qui a eu lieu.',
  'The last day of the stay lies before its order.': 'Le dernier jour du sursis précède son ordonnance.',
  'A statute suspends production until the ruling.': 'Une loi suspend la remise jusqu’à la décision.',
  'Leave the last day out: the stay ends with the ruling.':
    'Omettez le dernier jour : le sursis prend fin avec la décision.',
  'A chosen identifier was not asked for with this category.':
    'Un identifiant choisi n’a pas été demandé avec cette catégorie.',
  'A chosen category names no identifier.': 'Une catégorie choisie ne nomme aucun identifiant.',
  'Choose whose data would help, for each category.':
    'Choisissez, pour chaque catégorie, de qui les données aideraient.',
  'The period of the least that helps ends before it begins.':
    'La période du minimum utile finit avant de commencer.',
  'Correct the period.': 'Corrigez la période.',
  'This account is not of the least that helps.': 'Ce compte ne fait pas partie du minimum utile.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    'Refusez-la, ou consignez à nouveau le danger avec ce compte, et faites-le confirmer par le supérieur.',
  'The period is wider than the least that helps.': 'La période dépasse le minimum utile.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    'Tenez-vous à la période consignée avec le danger, ou consignez à nouveau le danger, et faites-le confirmer par le supérieur.',
  'What was set apart is still kept, and nobody may let it go yet.':
    'Ce qui a été mis de côté est encore conservé, et personne ne peut encore le libérer.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    'Consignez ce qu’a fait l’autorité, décidez à nouveau de ces lignes, ou clôturez-la après le {x}, quand le sas aura tout libéré.',
} satisfies Record<keyof typeof en, string>
