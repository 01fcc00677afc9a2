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
} satisfies Record<keyof typeof en, string>
