// Spanish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  mentioned: 'Le han mencionado',
  'mentioned.text': 'Le han mencionado en el puesto de respuesta.',
  offered: 'Un traspaso le espera',
  'offered.text': 'Un traspaso le espera en el puesto de respuesta.',
  unsent: 'Algo que usted envió no ha salido',
  'unsent.text': 'Algo que usted envió desde la mesa no se ha enviado. En el requerimiento consta por qué.',
  named: 'Algo le espera',
  'named.text': 'En la mesa espera algo que pocos pueden ver, y usted es una de esas personas.',
  'news.last': 'De qué se trata consta allí, y no en este correo.',
  page: 'Le llaman',
  'page.quiet': 'Se necesita a alguien en el puesto de respuesta.',
  'page.emergency': 'Se ha recibido una urgencia.',
  'page.eight_hours': 'Hay que responder a una orden en horas.',
  'page.due_unowned': 'Vence una orden, y nadie la tiene.',
  'page.clock_unowned': 'Un plazo está a punto de actuar, y nadie tiene el requerimiento.',
  'page.drill': 'Esto es una prueba de la guardia.',
  'page.answer': 'Diga que se encarga, para que no se llame a nadie más:',
  greeting: 'Hola, {name}:',
  'enrol.subject':
    'Su clave de acceso para {place, select, desk {el puesto de respuesta} other {la página de aprobación}} de {provider}',
  'enrol.first':
    'Con este enlace registra una clave de acceso para {place, select, desk {el puesto de respuesta} other {la página de aprobación}}. Funciona una vez, durante dos días:',
  'enrol.last': 'Si no lo esperaba, no lo abra y avise a un administrador.',
  'recovery.subject_own': 'Alguien ha pedido sustituir sus claves de acceso',
  'recovery.subject': 'Una recuperación espera a un segundo administrador',
  'recovery.first_own':
    '{asker} ha pedido sustituir sus claves de acceso porque se perdieron. Otro administrador debe confirmarlo en el plazo de un día. Entonces dejan de valer todas las claves actuales y se registra una nueva.',
  'recovery.first':
    '{asker} ha pedido sustituir las claves de acceso de {person} porque se perdieron. Otro administrador debe confirmarlo en el plazo de un día. Entonces dejan de valer todas las claves actuales y se registra una nueva.',
  'recovery.last_own':
    'Si no las ha perdido, avise de inmediato a otro administrador: puede detenerlo en el puesto de respuesta.',
  'recovery.last':
    'Hable con la persona antes de confirmar: alguien puede hacerse pasar por ella. Lo confirma o lo detiene en el puesto de respuesta, en Administración, Personas.',
  'done.subject': 'Se han sustituido sus claves de acceso',
  'done.first':
    'Dos administradores han sustituido sus claves de acceso. Todas las anteriores han dejado de valer, y también cada sesión. Quien aprueba o tramita debe hacer fijar la nueva clave por el encargado de la compuerta: léale las palabras que verá.',
  'done.last':
    'Si no ha perdido sus claves de acceso, llame ahora a un administrador. Lo que se firmó y aún no ha salido puede detenerse.',
  'test.subject': 'Prueba de la configuración de correo de {provider}',
  'test.first':
    'Esto es una prueba. Un administrador la envió desde el puesto de respuesta para ver si el correo sale.',
  'test.last': 'No hay nada que hacer.',
  'newcomer.subject': 'Un contacto de un cliente espera a una segunda persona',
  'newcomer.first':
    '{asker} pidió inscribir a {n, plural, one {alguien} other {# personas}} que recibirían aviso de los requerimientos de un cliente y responderían por él. Espera a una segunda persona.',
  'newcomer.last':
    'Antes de confirmar, pregunte al cliente por una vía que conozca: alguien puede inscribir una dirección propia. Lo confirma o lo detiene en el puesto de respuesta, en Clientes.',
  'source_key.subject': 'La clave de un cliente espera a una segunda persona',
  'source_key.first':
    '{asker} pidió buscar las cuentas de {n, plural, one {un cliente} other {# clientes}} por otra clave en sus sistemas. Espera a una segunda persona.',
  'source_key.last':
    'Por esta clave sus fuentes dicen de quién es una cuenta: con una equivocada, los avisos van a otra organización y esta no se entera de nada. Antes de confirmar, compruebe la clave en sus propios sistemas. Lo confirma o lo detiene en el puesto de respuesta, en Clientes.',
  'powers.subject': '{person} puede hacer más aquí ahora',
  'powers.first': '{asker} ha dado a {person} un rol con el que dos personas se revisan entre sí: {roles}.',
  'powers.last':
    'Si no sabe quién es, desactive la cuenta en Administración, Personas, antes de que se use su llave de acceso, y pregunte a {asker}.',
  'policy.subject': 'Una política más laxa espera a una segunda persona',
  'policy.first':
    '{asker} pidió relajar una política de esta instalación: cuánto tiempo tiene un cliente, cuándo se entera la asesoría jurídica o cuánto dura lo permitido. Espera a una segunda persona.',
  'policy.last':
    'Puede leer qué sería, y confirmarlo o detenerlo, en el puesto de respuesta, en Administración, Ajustes. Si no lo esperaba, hable antes con la persona.',
  'tie.subject': 'Un cliente nombra a alguien nuestro como contacto',
  'tie.first':
    '{tenant} indica la dirección de {person} entre sus contactos. Desde ahora {person} se mantiene al margen de sus requerimientos.',
  'tie.last':
    'Si es un error, o se hizo para apartar a alguien, termine el vínculo en el puesto de respuesta, en la página de vínculos. Queda entonces terminado.',
}
