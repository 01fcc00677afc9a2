// Polish.

import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const pl: Translation<typeof en> = {
  fault: 'Coś się nie powiodło po naszej stronie.',
  'fault.code': 'Prosimy spróbować ponownie. Kod dla pomocy technicznej: {code}.',
  'fault.later': 'Prosimy spróbować ponownie za kilka minut.',
  unreachable: 'Nie można połączyć się z serwerem.',
  'unreachable.next': 'Prosimy sprawdzić połączenie i spróbować ponownie.',
  follow: 'Prosimy postępować zgodnie z oknem urządzenia.',
  no_cookie: 'Przeglądarka nie zachowała pliku cookie sesji.',
  'no_cookie.next':
    'Prosimy zezwolić na pliki cookie dla tej strony. Przez http na własnym komputerze prosimy użyć Chrome, Edge lub Firefox.',
  exists: 'To urządzenie ma już klucz dostępu do tej strony.',
  'exists.next': 'Prosimy zalogować się nim lub otworzyć link na innym urządzeniu.',
  address: 'Przeglądarka nie zezwala na klucze dostępu pod tym adresem.',
  'address.next': 'Prosimy otworzyć stronę pod podaną nazwą, przez https.',
  unfit: 'To urządzenie nie może utworzyć takiego klucza: musi prosić o odcisk palca, twarz lub PIN.',
  'unfit.next':
    'Prosimy ustawić PIN na urządzeniu albo użyć innego urządzenia lub klucza bezpieczeństwa z PIN-em.',
  unfinished: 'Przeglądarka nie mogła dokończyć okna klucza dostępu.',
  'unfinished.next': 'Prosimy spróbować ponownie lub użyć innej przeglądarki.',
  no_passkey: 'Nie ma tu klucza dostępu do tej strony lub okno zamknięto.',
  'no_passkey.next': 'Prosimy spróbować ponownie lub poprosić o nowy link.',
  'no_passkey.sign': 'Prosimy spróbować ponownie kluczem zatwierdzania zarejestrowanym tutaj.',
  not_created: 'Okno zamknięto, więc nie utworzono klucza dostępu.',
  'not_created.next': 'Link nadal działa: prosimy spróbować ponownie.',
  ready: 'Klucz dostępu jest gotowy',
  'pin.approver':
    'Bramka otwiera się tylko dla zatwierdzających, których klucze sama zna. Do czasu dodania klucza można się zalogować, ale nie zatwierdzać.',
  'pin.analyst':
    'Bramka odpowiada na zapytania tylko osobom, których klucze sama zna. Do czasu dodania klucza można się zalogować, ale nie wyszukiwać kont.',
  key_hidden: 'Ta przeglądarka nie pokazuje utworzonego klucza, więc nie można go porównać.',
  'key_hidden.next': 'Prosimy zarejestrować się ponownie w innej przeglądarce przed wpisaniem klucza.',
  incomplete: 'Ten link jest niepełny.',
  'incomplete.next': 'Prosimy skopiować cały link z wiadomości lub poprosić o nowy.',
  'draft.signed_out':
    'Wylogowano. Napisany tekst jest nadal na tej stronie: prosimy zalogować się w nowej karcie i kontynuować tutaj.',
  'draft.kept': 'Zachowano jako szkic o {time}. Niczego nie wysłano.',
  'draft.failed': 'Nie udało się teraz zachować szkicu. Próba zostanie powtórzona samoczynnie.',
  'draft.other':
    'W międzyczasie o {time} zachowano inny tekst (autor: {who}). Państwa tekst nie zostanie zachowany, dopóki Państwo nie wybiorą.',
  'draft.mine': 'Zachowaj mój w jego miejsce',
  'draft.theirs': 'Wstaw go do formularza zamiast mojego',
  'draft.yours': 'To, co Państwo napisali:',
  'time.here': '{time} na tym urządzeniu',
  'check.running': 'Sprawdzanie…',
  'check.holds': 'To, co sprawdzono, się zgadza ({ms} ms w przeglądarce).',
  'check.keys_yours': 'klucze pochodzą z wybranego pliku zaufania',
  'check.keys_ours': 'klucze pochodzą z tej strony: pokazuje to spójność, a nie tożsamość',
  'check.fails':
    'Nie zgadza się: {why} ({code}). Prosimy zachować pokwitowanie i kopię oraz powiedzieć o tym zaufanej osobie.',
  'check.not_trust':
    'To nie jest plik zaufania. Proszę wybrać zachowany plik trust.json; niczego nie sprawdzono.',
  'check.english': 'Wynik sprawdzenia podano poniżej po angielsku, słowo w słowo jak w trybie offline.',
  'check.not_run':
    'Sprawdzenie nie było możliwe: nie udało się pobrać plików lub przeglądarka jest za stara. Prosimy odświeżyć stronę lub sprawdzić offline.',
  'mark.checked': 'Zgadza się',
  'mark.unchecked': 'Tutaj nie wykazano',
  'mark.attention': 'Zwróć uwagę',
}
