// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  'act.added': 'Añadido.',
  'act.changed': 'Cambiado: {what}.',
  'act.merge_asked': 'Fusión solicitada: {what}.',
  'act.merged': 'Fusionado: {what}.',
  'act.merge_stopped': 'Fusión detenida: {what}.',
  'act.closed': 'Cerrado: {what}.',
  into: 'con {tenant}',
  into_because: 'con {tenant}; {reason}',
  command_line: 'Línea de órdenes',
  token: 'un programa con su token {id}',
  'what.new': 'nuevo',
  'what.name': 'nombre',
  'what.kind': 'clase',
  'what.country': 'sede',
  'what.profession': 'profesión protegida',
  'what.domains': 'dominios',
  'what.terms': 'condiciones del contrato',
  'what.chain': 'cadena',
  'what.source_key': 'clave de la fuente',
  'what.a_contact_added': 'un contacto añadido',
  'what.a_contact_changed': 'un contacto cambiado',
  'what.a_contact_removed': 'un contacto retirado',
  'what.a_contact_waits': 'un contacto que espera a una segunda persona',
  'what.a_contact_confirmed': 'un contacto confirmado',
  'what.a_contact_stopped': 'un contacto en espera detenido',
  'what.an_account_confirmed': 'una cuenta de un contacto confirmada',
  'what.an_account_stopped': 'una cuenta de un contacto en espera detenida',
  'what.a_party_waits': 'una parte informada que espera a una segunda persona',
  'what.a_party_confirmed': 'una parte informada confirmada',
  'what.a_party_stopped': 'una parte informada en espera detenida',
}
