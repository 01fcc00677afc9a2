// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  lead: 'Sus propios programas pueden leer lo que muestra esta consola: para guardarlo en sus archivos o abrir un expediente donde ustedes trabajan.',
  unread:
    'Lo que lee un programa no cuenta como leído: un aviso que nadie ha abierto aquí pasa a su siguiente contacto.',
  'tokens.title': 'Tokens de acceso',
  'tokens.what':
    'Un token lee todos los requerimientos de su organización y no cambia nada. Trátenlo como una llave. Termina en su fecha, cuando alguien de ustedes lo revoca y cuando se va el contacto que lo creó.',
  'tokens.once': 'Su token, mostrado solo esta vez:',
  'tokens.none': 'No hay ninguno.',
  'tokens.made': 'Creado {at} por {who}; termina {end}.',
  'tokens.used': 'Último uso: {at}.',
  'tokens.unused': 'Nunca usado.',
  'tokens.revoke': 'Revocar',
  'tokens.name': '¿Para qué es?',
  'tokens.days': 'Termina después de',
  'tokens.so_many': '{n, plural, =1 {# día} one {# día} many {# días} other {# días}}',
  'tokens.make': 'Crear un token',
  'tokens.revoked': 'El token está revocado. Lo que lo usaba ya no recibe respuesta.',
  'api.title': 'Cómo llamarla',
  'api.how':
    'Envíen el token con cada petición. Las respuestas son JSON; los nombres de sus campos no cambian dentro de la versión 1.',
  'api.list':
    'los requerimientos, primero el último avisado; <code>next</code> es <code>after</code> de la página siguiente',
  'api.one': 'un requerimiento: qué se pidió, qué se respondió y qué salió',
  'api.copy': 'la copia del documento',
  'api.receipt': 'el recibo, para comprobar con <code>duly verify</code>',
  'api.record': 'el registro para sus propios archivos',
  'api.accesses': 'quién de nosotros lo abrió',
  'api.document': 'Todo, para herramientas: <file>documento OpenAPI</file>.',
  'api.silent':
    'Un requerimiento del que no podemos avisarles no está en ninguna forma: su dirección responde como una que nunca existió.',
}
