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
  'A stay alone has a last day on which it holds.':
    'Tylko wstrzymanie ma ostatni dzień, w którym obowiązuje.',
  'Say that production was stayed, or choose the step that was taken.':
    'Zapisz, że wydanie wstrzymano, albo wybierz krok, który nastąpił.',
  'The last day of the stay lies before its order.':
    'Ostatni dzień wstrzymania przypada przed postanowieniem.',
  'A statute suspends production until the ruling.': 'Ustawa wstrzymuje wydanie do orzeczenia.',
  'Leave the last day out: the stay ends with the ruling.':
    'Pomiń ostatni dzień: wstrzymanie kończy się z orzeczeniem.',
  'A chosen identifier was not asked for with this category.':
    'Wybranego identyfikatora nie żądano z tą kategorią.',
  'A chosen category names no identifier.': 'Wybrana kategoria nie wskazuje identyfikatora.',
  'Choose whose data would help, for each category.': 'Wybierz dla każdej kategorii, czyje dane by pomogły.',
  'The period of the least that helps ends before it begins.':
    'Okres tego, co najmniej pomaga, kończy się przed początkiem.',
  'Correct the period.': 'Popraw okres.',
  'This account is not of the least that helps.': 'To konto nie należy do tego, co najmniej pomaga.',
  'Decline it, or record the danger anew with this account, and have the supervisor confirm it.':
    'Odmów albo zapisz zagrożenie na nowo z tym kontem i niech przełożony je potwierdzi.',
  'The period is wider than the least that helps.': 'Okres jest szerszy niż to, co najmniej pomaga.',
  'Keep to the period that was recorded with the danger, or record the danger anew, and have the supervisor confirm it.':
    'Trzymaj się okresu zapisanego z zagrożeniem albo zapisz zagrożenie na nowo i niech przełożony je potwierdzi.',
  'What was set apart is still kept, and nobody may let it go yet.':
    'To, co odłożono, jest nadal przechowywane i nikt nie może tego jeszcze zwolnić.',
  'Record what the agency did, decide these lines anew, or close it after {x}, when the gate has let them go.':
    'Zapisz, co zrobił organ, rozstrzygnij te wiersze na nowo albo zamknij je po {x}, gdy śluza wszystko zwolni.',
} satisfies Record<keyof typeof en, string>
