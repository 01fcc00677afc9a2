import type { en } from './en.ts'

export const de = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Halten Sie fest, dass die Verhandlung für diesen Tag angesetzt ist; ihre Frist läuft bis dahin.',
  'The day of this hearing has passed.': 'Der Tag dieser Verhandlung ist vorbei.',
  'Record that the hearing was held.': 'Halten Sie fest, dass die Verhandlung stattfand.',
  'No hearing is set.': 'Keine Verhandlung ist angesetzt.',
  'No term to appeal runs.': 'Keine Rechtsmittelfrist läuft.',
  'A ruling alone has a last day to appeal.':
    'Nur eine Entscheidung des Gerichts hat einen letzten Tag für ein Rechtsmittel.',
  'The last day to appeal lies before the ruling.':
    'Der letzte Tag für ein Rechtsmittel liegt vor der Entscheidung.',
} satisfies Record<keyof typeof en, string>
