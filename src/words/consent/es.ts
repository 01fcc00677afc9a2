// Español.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  heading: '¿A qué consiente usted?',
  explain:
    'Nada más puede salir con base en su consentimiento. Puede retirarlo aquí en cualquier momento antes de que salgan sus datos.',
  category: '{what} de {account}',
  from: 'Desde (primer día)',
  to: 'Hasta (último día)',
  period: 'Deje los días vacíos para todo el período solicitado.',
  none: 'Elija al menos un tipo de datos en cuya entrega consiente.',
  title: 'Su consentimiento',
  covers: 'Abarca',
  given: 'Dado {at}',
  waiting: 'Lo verificamos con su organización antes de que salga algo con esa base.',
  verified: 'Lo verificamos con su organización.',
  revoked: 'Retirado {at}.',
  revoke: 'Retirar el consentimiento',
  before: 'Entregamos voluntariamente: {what}. Ninguna ley lo exige.',
  after: 'Entregamos voluntariamente: {what}. Ninguna ley lo exigía.',
  'lane.emergency': 'Voluntario: en una emergencia que nos confirmó la jefatura de la autoridad.',
  'lane.consent': 'Voluntario: por su propio consentimiento.',
  'lane.policy': 'Voluntario: según nuestra norma «{name}».',
  'lane.policy_unnamed': 'Voluntario: según una norma nuestra.',
}
