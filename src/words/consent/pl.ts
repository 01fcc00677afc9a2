// Polski.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  heading: 'Na co wyrażają Państwo zgodę?',
  explain:
    'Nic innego nie może zostać ujawnione na podstawie Państwa zgody. Można ją tu cofnąć w każdej chwili, dopóki dane nie zostały ujawnione.',
  category: '{what}: {account}',
  from: 'Od (pierwszy dzień)',
  to: 'Do (ostatni dzień)',
  period: 'Proszę zostawić dni puste, jeśli chodzi o cały żądany okres.',
  none: 'Proszę wybrać co najmniej jeden rodzaj danych, na których ujawnienie wyrażają Państwo zgodę.',
  title: 'Państwa zgoda',
  covers: 'Obejmuje',
  given: 'Wyrażona {at}',
  waiting: 'Zanim cokolwiek zostanie na tej podstawie ujawnione, sprawdzamy zgodę w Państwa organizacji.',
  verified: 'Sprawdziliśmy zgodę w Państwa organizacji.',
  revoked: 'Cofnięta {at}.',
  revoke: 'Cofnij zgodę',
  before: 'Dobrowolnie przekazujemy: {what}. Nie wymaga tego żadne prawo.',
  after: 'Dobrowolnie przekazaliśmy: {what}. Nie wymagało tego żadne prawo.',
  'lane.emergency': 'Dobrowolnie: w nagłym przypadku, który potwierdził nam przełożony w organie.',
  'lane.consent': 'Dobrowolnie: na podstawie Państwa własnej zgody.',
  'lane.policy': 'Dobrowolnie: zgodnie z naszą zasadą „{name}”.',
  'lane.policy_unnamed': 'Dobrowolnie: zgodnie z naszą zasadą.',
}
