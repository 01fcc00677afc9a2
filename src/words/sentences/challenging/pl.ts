import type { en } from './en.ts'

export const pl = {
  'Record that the hearing is set for that day; its clock runs until then.':
    'Zapisz, że rozprawa jest wyznaczona na ten dzień; jej termin biegnie do tego czasu.',
  'The day of this hearing has passed.': 'Dzień tej rozprawy już minął.',
  'Record that the hearing was held.': 'Zapisz, że rozprawa się odbyła.',
  'No hearing is set.': 'Nie wyznaczono żadnej rozprawy.',
  'No term to appeal runs.': 'Nie biegnie żaden termin na środek odwoławczy.',
  'A ruling alone has a last day to appeal.': 'Tylko orzeczenie ma ostatni dzień na środek odwoławczy.',
  'The last day to appeal lies before the ruling.':
    'Ostatni dzień na środek odwoławczy przypada przed orzeczeniem.',
} satisfies Record<keyof typeof en, string>
