import type { en } from './en.ts'

export const nl = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Leg vast dat de zitting op die dag gepland is; haar termijn loopt tot dan.',
  'The day of this hearing has passed.': 'De dag van deze zitting is voorbij.',
  'Record that the hearing was held.': 'Leg vast dat de zitting is gehouden.',
  'No hearing is set.': 'Er is geen zitting gepland.',
  'No term to appeal runs.': 'Er loopt geen beroepstermijn.',
  'A ruling alone has a last day to appeal.': 'Alleen een uitspraak heeft een laatste dag voor beroep.',
  'The last day to appeal lies before the ruling.': 'De laatste dag voor beroep ligt voor de uitspraak.',
} satisfies Record<keyof typeof en, string>
