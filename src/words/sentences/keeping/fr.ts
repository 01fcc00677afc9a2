// French.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const fr: Translation<typeof en> = {
  'It said nothing about what was ordered.': 'Elle n’a rien dit de ce qui était ordonné.',
  'Choose the kinds of data that its word is about.': 'Choisissez les types de données dont il s’agit.',
  'No ground for refusal of the enforcing authority is on record for this line.':
    'Aucun motif de refus de l’autorité chargée de la mise en œuvre n’est consigné pour cette ligne.',
  'Record what it said first, or choose the reason that holds.':
    'Consignez d’abord ce qu’elle a dit, ou choisissez le motif qui vaut.',
  'This paper orders no data to be given.': 'Ce document n’ordonne la transmission d’aucune donnée.',
  'Decide that they are kept. To have them, the authority sends an order to produce.':
    'Décidez qu’elles sont conservées. Pour les obtenir, l’autorité envoie une injonction de production.',
  'Reject the line: the paper orders silence alone.':
    'Refusez la ligne : le document n’ordonne que le silence.',
  'There is no account whose data could be kept.':
    'Il n’y a aucun compte dont les données pourraient être conservées.',
  'This paper does not order that data are kept.': 'Ce document n’ordonne pas la conservation de données.',
  'Decide whether they are given. They can be set apart meanwhile.':
    'Décidez si elles sont transmises. Elles peuvent être mises à part entre-temps.',
  'Reject it and say what would suffice.': 'Refusez-la et dites ce qui suffirait.',
  'The law permits to keep these data but does not require it.':
    'La loi permet de conserver ces données mais ne l’exige pas.',
  'Decline it.': 'Refusez.',
  'The order has these data kept until another day.':
    'L’injonction fait conserver ces données jusqu’à un autre jour.',
  'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.':
    'Saisissez {x}. Si l’autorité a prolongé son injonction, consignez-le d’abord et interrogez la loi à nouveau.',
  'Take in what the authority sent as a demand of its own, and link it.':
    'Enregistrez ce que l’autorité a envoyé comme une demande à part, et liez-la.',
  'Write the day on which it arrived.': 'Indiquez le jour où cela est arrivé.',
  'Nothing of this tenant is redirected, and nothing has to be kept.':
    'Rien de ce client n’est réorienté, et rien n’est à conserver.',
  'The order still has these data kept.': 'L’injonction fait encore conserver ces données.',
  'They are let go on the last day. If the authority takes its order back, record that first.':
    'Elles sont libérées le dernier jour. Si l’autorité retire son injonction, consignez-le d’abord.',
  'The order has data kept that nobody has set apart.':
    'L’injonction fait conserver des données que personne n’a mises à part.',
  'Set them apart, or decide these lines anew.': 'Mettez-les à part, ou décidez à nouveau de ces lignes.',
  'Close it after {x}, or record that the authority takes its order back.':
    'Clôturez-la après le {x}, ou consignez que l’autorité retire son injonction.',
  'The law names no day on which these data are let go.':
    'La loi n’indique aucun jour où ces données sont libérées.',
  'Counsel closes it when nothing is kept for it any more.':
    'Le service juridique la clôt quand plus rien n’est conservé pour elle.',
  'What is set apart has to be kept for longer: set it apart again until the new day.':
    'Ce qui est mis à part doit être conservé plus longtemps : mettez-le de nouveau à part jusqu’au nouveau jour.',
  'The law has these data kept: set them apart. Nothing is given by it.':
    'La loi fait conserver ces données : mettez-les à part. Rien n’est transmis par là.',
  'What is kept is let go soon: record what the authority sent about it, or let its day pass.':
    'Ce qui est conservé sera bientôt libéré : consignez ce que l’autorité a envoyé à ce sujet, ou laissez passer le jour.',
  'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.':
    'Les données sont conservées. Elles sont libérées le dernier jour, sauf si l’autorité prolonge son injonction ou les demande.',
  'No source that the gate knows holds what has to be kept.':
    'Aucune source connue du sas ne contient ce qui est à conserver.',
}
