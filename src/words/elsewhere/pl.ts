// A demand that was answered in another system. Polish.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  intro: 'Odpowiedzi udzielono, zanim powstał ten zapis, w innym naszym systemie.',
  'outcome.complied': 'Organ otrzymał to, czego żądał.',
  'outcome.complied_in_part': 'Organ otrzymał część tego, czego żądał.',
  'outcome.rejected': 'Żądanie odrzucono: niczego nie przekazano.',
  'outcome.redirected': 'Organ poproszono, aby zwrócił się do Państwa.',
  'outcome.withdrawn': 'Organ je wycofał.',
  'outcome.no_data': 'Niczego nie przechowywano, więc niczego nie przekazano.',
  'outcome.challenged': 'Żądanie zaskarżono i niczego nie przekazano.',
  ask: 'O samą odpowiedź prosimy zapytać nas: nie jest tu przechowywana.',
  not_here: 'brak w tym zapisie',
  below: 'zob. niżej',
  decide: 'Nie mają tu Państwo już nic do rozstrzygnięcia.',
  closed: 'Zamknięto: {at}.',
}
