"""What programs call their columns. A name is compared without case, accents, digits, spaces and punctuation.

Listed are the exports of Outlook (English, German, French, Spanish), Google Contacts (old and new),
Shopify, HubSpot, Thunderbird, and the words that people write into a table of their own. Fax and
pager numbers, types, labels and consents are left out on purpose: nobody is found by them.
"""

from __future__ import annotations

import re
import unicodedata

from carestation.customer_import.field import Field

_NAMES = {
    Field.NAME: """
        Name; Full Name; Display Name; Customer; Customer Name; Contact; Contact Name; Client
        Client Name; File As; Kunde; Kundenname; Vollständiger Name; Anzeigename; Ansprechpartner
        Name, Vorname; Vor- und Nachname; Nom; Nom complet; Nom et prénom; Nombre; Nombre completo
        Cliente; Contacto; Nome; Nome completo; Naam; Volledige naam; Klant; Nazwa; Imię i nazwisko
        Klient; Jméno a příjmení; Имя; ФИО; 氏名; 名前; 姓名; 名称; 이름; Όνομα""",
    Field.FIRST_NAME: """
        First Name; Given Name; Forename; Vorname; Prénom; Primer nombre; Nombre de pila; Voornaam
        Imię; Jméno; Fornavn; Förnamn; Etunimi; Prenume; Primeiro nome; Nome próprio; 名; Имя клиента""",
    Field.MIDDLE_NAME: """
        Middle Name; Middle Names; Additional Name; Weitere Vornamen; Zweiter Vorname; Deuxième prénom
        Segundo nombre; Secondo nome; Tussenvoegsel; Drugie imię""",
    Field.LAST_NAME: """
        Last Name; Family Name; Surname; Nachname; Familienname; Zuname; Nom de famille; Apellido
        Apellidos; Cognome; Achternaam; Nazwisko; Příjmení; Efternavn; Efternamn; Etternavn; Sukunimi
        Apelido; Sobrenome; Фамилия; 姓; Επώνυμο""",
    Field.COMPANY: """
        Company; Company Name; Organization; Organisation; Organization Name; Business Name; Business
        Account Name; Default Address Company; Associated Company; Associated Company (Primary)
        Firma; Firmenname; Unternehmen
        Société; Entreprise; Empresa; Compañía; Organización; Azienda; Società; Ragione sociale
        Bedrijf; Bedrijfsnaam; Organizacja; Nazwa firmy; Společnost; Компания; Организация; 会社; 会社名
        公司; 회사; Εταιρεία""",
    Field.EMAIL: """
        Email; E-mails; Email Address; E-mail Value; Primary Email; Secondary Email; Additional Email
        Work Email; Home Email; Other Email; Personal Email; Business Email; Customer Email
        Contact Email; Mail; Mail Address; E-Mail-Adresse; E-Mail-Adressen; Mailadresse
        E-Mail geschäftlich; E-Mail privat; E-Mail (dienstlich); Primäre E-Mail-Adresse
        Sekundäre E-Mail-Adresse; Adresse de messagerie; Adresse e-mail; Adresse mail; Courriel
        Adresse électronique; Adresse de courriel; Dirección de correo electrónico; Correo electrónico
        Dirección del correo electrónico; Correo; Indirizzo di posta elettronica; Indirizzo e-mail
        E-mailadres; Adres e-mail; Adres poczty elektronicznej; Endereço de e-mail; E-mailová adresa
        Почта; Эл. почта; メール; メールアドレス; 电子邮件; 邮箱; 電子郵件; 이메일""",
    Field.PHONE: """
        Phone; Phones; Phone Number; Phone Numbers; Phone Value; Telephone; Telephone Number; Tel
        Mobile; Cell; Mobile Phone; Mobile Number; Mobile Phone Number; Cell Phone; Business Phone
        Work Phone; Home Phone; Primary Phone; Other Phone; Car Phone; Company Main Phone
        Default Address Phone; Customer Phone; WhatsApp; WhatsApp Phone Number; Telefon; Telefonnummer
        Telefon geschäftlich; Telefon (privat); Telefon Firma; Weiteres Telefon; Haupttelefon
        Mobiltelefon; Autotelefon; Mobil; Handy; Handynummer; Mobilnummer; Rufnummer; Tel. dienstlich
        Tel. privat; Mobil-Tel.-Nr.; Festnetz; Telefon Arbeit; Telefon mobil; Telefon dienstlich
        Téléphone (bureau); Téléphone (domicile); Téléphone (autre); Téléphone (voiture)
        Téléphone mobile; Tél. mobile; Téléphone société; Téléphone principal; Portable
        Numéro de téléphone; Teléfono; Teléfono del trabajo; Teléfono particular; Particular
        Número de teléfono particular; Móvil; Otro teléfono; Teléfono principal
        Teléfono del automóvil; Teléfono móvil; Celular; Número de teléfono
        Número de centralita de la organización; Cellulare; Telefono cellulare; Telefoonnummer
        Telefoon; Mobiel; Telefon komórkowy; Numer telefonu; Komórka; Telefone; Telemóvel
        Mobilní telefon; Телефон; Мобильный; 電話; 電話番号; 携帯; 电话; 手机; 전화; Τηλέφωνο""",
    Field.HANDLE: """
        Handle; Screen Name; Username; Messenger-Name; IM Address; IM Value; Twitter; Twitter Handle
        Twitter Username; Instagram; Instagram Handle; Instagram Username; Facebook; Telegram; Skype
        Adresse de messagerie instantanée; Nutzername; Benutzername; Pseudo; Usuario""",
    Field.REPRESENTATIVE: """
        Representative; Rep; Sales Rep; Contact Owner; Customer Owner; Owner; Assigned To
        Account Manager; Agent; Betreuer; Kundenbetreuer; Zuständig; Bearbeiter; Sachbearbeiter
        Responsable; Commercial; Gestor; Opiekun; Verantwoordelijke; Ответственный""",
    Field.TAGS: """
        Tags; Tag; Labels; Label; Categories; Category; Group Membership; Groups; Group; Segment
        Keywords; Kategorien; Kategorie; Schlagworte; Schlagwörter; Gruppe; Gruppen; Catégorie
        Mots clés; Étiquettes; Categorías; Categoría; Etiquetas; Categorieën; Etykiety; Теги; 标签""",
    Field.NOTES: """
        Notes; Note; Comment; Comments; Remarks; Customer Note; Notizen; Notiz; Bemerkung; Bemerkungen
        Anmerkungen; Kommentar; Remarques; Commentaires; Notas; Observaciones; Opmerkingen; Notities
        Notatki; Uwagi; Poznámky; Заметки; Примечание; 備考; 备注; 메모""",
    Field.LANGUAGE: """
        Language; Preferred Language; Locale; Sprache; Langue; Idioma; Lingua; Taal; Język; Jazyk
        Язык; 言語; 语言""",
    Field.CUSTOMER_SINCE: """
        Customer Since; Client Since; Create Date; Created; Created At; Date Created; Created On
        Kunde seit; Erstellt am; Angelegt am; Client depuis; Date de création; Cliente desde
        Fecha de creación; Klient od""",
    Field.COUNTRY: """
        Country Code; Default Address Country Code; Ländercode; Code pays; Código de país""",
}

_PROGRAMS = (  # the first whose every listed column is there
    ("Shopify", "Accepts Email Marketing"),
    ("HubSpot", "Record ID; Contact owner"),
    ("HubSpot", "Contact owner; Lifecycle Stage"),
    ("HubSpot", "Record ID; Email; First Name"),
    ("Google Contacts", "E-mail 1 - Value"),
    ("Google Contacts", "Phone 1 - Value"),
    ("Google Contacts", "Phonetic First Name; Labels"),
    ("Thunderbird", "Primary Email; Secondary Email"),
    ("Thunderbird", "Primäre E-Mail-Adresse; Sekundäre E-Mail-Adresse"),
    ("Outlook", "E-mail Address; Business Phone"),
    ("Outlook", "E-Mail-Adresse; Telefon geschäftlich"),
    ("Outlook", "Adresse de messagerie; Téléphone (bureau)"),
    ("Outlook", "Dirección de correo electrónico; Teléfono del trabajo"),
)


def plain(name: str) -> str:
    """A column's name as it is compared: letters only, small, without accents."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[\W\d_]|[\u0300-\u036f]", "", decomposed)


def compared(names: str) -> list[str]:
    """Names with semicolons or line ends between them, as they are compared."""
    return [key for name in re.split(r"[;\n]", names) if (key := plain(name))]


_FIELDS = {key: field for field, names in reversed(_NAMES.items()) for key in compared(names)}
_SIGNATURES = tuple((program, frozenset(compared(names))) for program, names in _PROGRAMS)


def field_called(name: str) -> Field | None:
    """The field that a column of this name holds; None for a name that is not known."""
    return _FIELDS.get(plain(name))


def program_of(header: tuple[str, ...]) -> str:
    """The program that writes such a header; an empty string when it is none that we know."""
    keys = {plain(name) for name in header}
    return next((program for program, signature in _SIGNATURES if signature <= keys), "")
