// Spanish.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const es: Translation<typeof en> = {
  choose: 'elegir',
  storing: 'Guardando …',
  'entry.title': 'Introducir un requerimiento',
  'entry.heading': 'Introducir un requerimiento sin escrito',
  'entry.text':
    'Anote lo que se dijo, palabra por palabra si puede: quién, por qué autoridad, qué pide, por qué, para cuándo, cómo localizarlo. No se responde nada antes de devolver la llamada.',
  'entry.not_secret':
    'No para un escrito de seguridad nacional: <link>la asesoría jurídica lo abre para personas nombradas</link>.',
  'entry.line': 'En una línea',
  'entry.said': 'Lo que se dijo',
  'entry.do': 'Introducir',
  'import.title': 'Importar requerimientos abiertos',
  'import.text':
    'Para el primer día: lo que sigue abierto en el sistema anterior, con sus plazos, secretos y retenciones. Primero los clientes: <link>importarlos</link>. Quien importa un secreto lo ha mirado y es su segundo lector.',
  'import.system': 'El otro sistema',
  'import.system_hint':
    'Su nombre. Con la referencia distingue un requerimiento ya incorporado de otro que no.',
  'import.table': 'La tabla',
  'import.table_hint':
    'CSV en UTF-8, una línea cada uno, o varias líneas seguidas de una misma referencia. Necesario: reference, authority, country, received. Arriba se explican todas las columnas.',
  'import.progress': 'Incorporados',
  'import.at': '{at, number} de {of, number}',
  'import.reading': 'Leyendo …',
  'import.try': 'Mostrar lo que haría',
  'import.do': '{n, plural, one {Incorporar # requerimiento} other {Incorporar # requerimientos}}',
  'import.to_correct':
    '{of, plural, =1 {La línea está por corregir.} other {{n, number} de # líneas por corregir.}} No se incorporó nada.',
  'import.taken': '{n, plural, one {# incorporado.} other {# incorporados.}}',
  'import.would':
    '{lines, plural, =1 {# línea} other {# líneas}}: {fresh, plural, =1 {# nueva} other {# nuevas}}, {known, number} ya aquí.',
  'import.answered':
    '{n, plural, =0 {Ninguno se respondió allí.} =1 {# se respondió allí: falta avisar a su cliente o espera su cierre.} other {# se respondieron allí: falta avisar a sus clientes o esperan su cierre.}}',
  'import.secret':
    '{n, plural, =0 {Ninguno es secreto.} =1 {# es secreto: se avisa por sí solo cuando termina.} other {# son secretos: se avisa por sí solo cuando termina.}}',
  'import.overdue':
    '{n, plural, =0 {Ninguno está vencido.} =1 {# ya está vencido.} other {# ya están vencidos.}}',
  'import.told_there':
    '{n, plural, =0 {En ninguno se avisó allí.} =1 {En # el registro dice que se avisó a un cliente o que lo hace la autoridad: lo mira una segunda persona.} other {En # el registro dice que se avisó a un cliente o que lo hace la autoridad: una segunda persona mira cada uno.}}',
  'import.to_queue': 'A la cola',
  'import.told_at_once':
    '{n, plural, one {Se avisa de inmediato a # cliente.} other {Se avisa de inmediato a # clientes.}}',
  'import.told_why':
    'Su secreto terminó según la fecha. Un aviso no puede retirarse: mire antes secrecy_until de esas líneas y las prórrogas que la tabla quizá no conozca.',
  'restricted.title': 'Vía de seguridad nacional',
  'restricted.heading': 'Abrir un requerimiento solo para personas nombradas',
  'restricted.text':
    'Para un escrito que solo pueden conocer personas nombradas. Quien no está nombrado no ve de él fila, recuento, cambio ni cifra. Nada de él va por correo, ninguna máquina lo lee y ninguna búsqueda encuentra sus palabras.',
  'restricted.counsel': 'Esta vía la abre la asesoría jurídica empleada.',
  'restricted.hand':
    'Entregue el escrito en persona a la asesoría jurídica. No escriba de él en ningún sitio: ni aquí ni en un correo.',
  'restricted.turned_away':
    'Rechazados en la entrada este semestre, de autoridades cuyos escritos se reciben en mano: {n, number}',
  'restricted.kept': 'Dónde se guarda el escrito',
  'restricted.kept_hint': 'No tiene que ser aquí. Dígalo de modo que un colega nombrado lo encuentre.',
  'restricted.what': 'Qué es, con sus palabras',
  'restricted.what_hint': 'Solo lo que necesitan los plazos y el expediente.',
  'restricted.opening': 'Abriendo …',
  'restricted.do': 'Abrir para estas personas',
  'restricted.who': 'Quién puede saberlo, además de usted',
  'restricted.who_hint': 'Hasta el final hacen falta dos aprobadores y un segundo lector del secreto.',
  'served.mail': 'por correo electrónico',
  'served.post': 'por correo postal o mensajero',
  'served.fax': 'por fax',
  'served.in_person': 'entregado en persona',
  'served.telephone': 'por teléfono',
  'served.portal': 'por un portal',
  'served.at': 'Notificado el (su hora)',
  'served.now': 'Ahora es {now}.',
  'served.how': 'Cómo se notificó',
  'served.entity': 'Entidad a la que se dirige',
  'served.entity_hint': 'Como la nombra el escrito.',
  'served.uncertain': 'La hora de notificación es incierta: los plazos cuentan entonces desde la anterior',
  'upload.title': 'Recibir un escrito',
  'upload.text':
    'Para escritos que llegaron por correo postal, fax o en mano, o que están aquí como fichero. El correo a la dirección de recepción llega solo a la cola. <entry>¿Ningún escrito?</entry> <import>¿Muchos, de otro sistema?</import>',
  'upload.reading': 'Guardando y leyendo …',
  'upload.do': 'Recibir',
  'upload.note':
    'La recepción no es aceptación de la notificación ni renuncia a objeción alguna. Leer escaneos grandes lleva un minuto; el escrito está a salvo antes.',
  'upload.paper': 'El escrito',
  'upload.paper_hint':
    'PDF (también escaneado), DOCX, texto sin formato o un correo guardado (.eml), un mensaje con todos sus escritos.',
  'upload.chosen': '{name} está elegido.',
  'upload.drop': 'O suelte el fichero aquí.',
  'upload.lane': 'Este documento podría ser de seguridad nacional',
  'upload.lane_hint':
    'Márquelo antes de enviarlo. Desde el primer momento solo lo ven las personas designadas para estos documentos y ninguna máquina lo lee. Si usted no es una de ellas, no volverá a verlo.',
  'upload.handed': 'Entregado a las personas designadas para estos documentos',
  'upload.handed.text':
    'Está guardado y se les avisa de que algo espera. Entregue el papel a una de ellas y no hable de ello con nadie más.',
}
