// Dutch.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const nl: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand':
    'een tweede persoon kijkt naar wat als geen vordering is weggelegd',
  'the emergency waits for its answer': 'het noodgeval wacht op zijn antwoord',
  'the process after the emergency is due: the authority is reminded':
    'het processtuk na het noodgeval is verschuldigd: de autoriteit wordt herinnerd',
  'it is recorded that no process followed the emergency':
    'er wordt vastgelegd dat geen processtuk op het noodgeval volgde',
  'the order is overdue': 'het bevel is over tijd',
  'the term of the paper ends': 'de termijn van het stuk eindigt',
  'a hold brought in from the other system ends': 'een uit het andere systeem overgenomen blokkade eindigt',
  'counsel decides: produce, obtain a stay, or risk contempt':
    'de juridische afdeling beslist: verstrekken, schorsing verkrijgen of dwangmiddelen riskeren',
  'counsel files the challenge that was decided, or decides otherwise':
    'de juridische afdeling dient de besloten aanvechting in, of besluit anders',
  'the agency has not answered the redirect: its lines are decided again':
    'de autoriteit heeft niet op de verwijzing geantwoord: de regels worden opnieuw beslist',
  'the enforcing authority’s time is over: what was ordered leaves':
    'de termijn van de tenuitvoerleggingsautoriteit is voorbij: wat bevolen is, gaat weg',
  'the extension in writing ends': 'het schriftelijke uitstel eindigt',
  'the tenant has to be told': 'de klant moet bericht krijgen',
  'the tenant has to be told that more is to leave':
    'de klant moet bericht krijgen dat er meer moet worden verstrekt',
  'the late notice has to be out, or counsel sends it':
    'de late kennisgeving moet uit zijn, anders verzendt de juridische afdeling haar',
  'the notice goes to another contact if nobody opened it':
    'de kennisgeving gaat naar een andere contactpersoon als niemand haar opende',
  'the held notice goes out': 'de aangehouden kennisgeving vertrekt',
  'counsel reads the tenant’s answer before production falls due':
    'de juridische afdeling leest het antwoord van de klant voordat de verstrekking opeisbaar wordt',
  'what a redirected paper asks for is set apart, or kept for longer':
    'wat een naar de klant verwezen stuk vraagt wordt apart gezet, of langer bewaard',
  'what an order has kept is set apart, or kept for longer':
    'wat een bevel laat bewaren wordt apart gezet of langer bewaard',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    'wat een bevel laat bewaren wordt binnenkort vrijgegeven, tenzij de autoriteit het verlengt of erom vraagt',
  'the gate has let go of what was set apart, or somebody looks why not':
    'de sluis heeft de veiligstelling beëindigd, of iemand kijkt waarom niet',
  'counsel decides the objection before production falls due':
    'de juridische afdeling beslist over het bezwaar voordat de verstrekking opeisbaar wordt',
  'the window to object ends': 'de bezwaartermijn eindigt',
  'the secrecy is counted for the next half-year': 'de geheimhouding telt voor het volgende halfjaar',
  'the law’s own prohibition ends and the notice goes out':
    'het eigen verbod van de wet eindigt en de kennisgeving vertrekt',
  'secrecy ends and the notice goes out': 'de geheimhouding eindigt en de kennisgeving vertrekt',
  'the docket is checked for an extension': 'de rol wordt nagekeken op een verlenging',
  'secrecy of a part ends and the rest is told':
    'de geheimhouding van een deel eindigt en de rest wordt meegedeeld',
  'the authorisation expires': 'de machtiging verloopt',
  'the download expires': 'de download verloopt',
  'the docket is looked into for the court’s answer to a longer secrecy':
    'in de rol wordt gekeken naar het antwoord van de rechter over een langere geheimhouding',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    'de juridische afdeling zoekt het antwoord van de rechter over een langere geheimhouding, die nog een kennisgeving ophoudt',
  'the day of the hearing is over: counsel records what became of it':
    'de dag van de zitting is voorbij: de juridische afdeling legt vast wat ervan werd',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    'de beroepstermijn eindigt: de juridische afdeling legt een beroep vast, of dat er geen is',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    'de schorsing door een rechter eindigt binnenkort: de juridische afdeling laat haar verlengen, of de verstrekking gaat door',
  'the last day of a stay is over: nothing suspends production any more':
    'de laatste dag van een schorsing is voorbij: niets schort de verstrekking nog op',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    'de laatste dag om aan te vechten is nabij en er is niets ingediend: de juridische afdeling dient in, of de dag gaat voorbij',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    'een toestemming die niemand heeft nagegaan telt niet: wat zij noemt blijft afgewezen',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    'een langere geheimhouding die niemand heeft bevestigd, houdt niets meer aan',
}
