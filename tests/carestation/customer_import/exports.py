"""Header lines as the programs really write them, and rows to go with them."""

from __future__ import annotations

import csv
import io

OUTLOOK_ENGLISH = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,"
    "Business Country/Region,Business Fax,Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,"
    "Home Fax,Home Phone,Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Account,"
    "Anniversary,Assistant's Name,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,"
    "E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,Gender,Initials,Language,Manager's Name,Notes,Priority,"
    "Private,Profession,Sensitivity,Spouse,User 1,User 2,Web Page"
)
OUTLOOK_GERMAN = (
    "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;"
    "Ort geschäftlich;Fax geschäftlich;Telefon geschäftlich;Telefon geschäftlich 2;Rückmeldung;Autotelefon;"
    "Telefon Firma;Fax privat;Telefon (privat);Telefon (privat 2);ISDN;Mobiltelefon;Weiteres Fax;"
    "Weiteres Telefon;Pager;Haupttelefon;Benutzer 1;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;"
    "E-Mail 2: Adresse;E-Mail 2: Typ;E-Mail 2: Angezeigter Name;Geburtstag;Kategorien;Notizen;Sprache;Webseite"
)
OUTLOOK_FRENCH = (
    "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre professionnel;Rue (bureau);"
    "Télécopie (bureau);Téléphone (bureau);Téléphone 2 (bureau);Rappel;Téléphone (voiture);Téléphone société;"
    "Télécopie (domicile);Téléphone (domicile);Tél. mobile;Téléphone (autre);Téléphone principal;"
    "Adresse de messagerie;Type de messagerie;Nom complet de l'adresse de messagerie;Adresse de messagerie 2;"
    "Catégories;Langue;Notes"
)
OUTLOOK_SPANISH = (
    "Título,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,"
    "Fax del trabajo,Teléfono del trabajo,Teléfono del trabajo 2,Particular,Móvil,Otro teléfono,"
    "Dirección de correo electrónico,Tipo de correo electrónico,Nombre de pantalla de correo electrónico,"
    "Categorías,Idioma,Notas"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Name Prefix,Name Suffix,Nickname,"
    "Birthday,Gender,Location,Occupation,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,IM 1 - Type,IM 1 - Service,IM 1 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,"
    "Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,"
    "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Website 1 - Label,Website 1 - Value"
)
SHOPIFY = (
    "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
    "Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
    "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,"
    "Total Spent,Total Orders,Note,Tax Exempt,Tags"
)
SHOPIFY_OLD = (
    "First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,Address2,City,Province,Province Code,"
    "Country,Country Code,Zip,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Tags,Note,Tax Exempt"
)
HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Marketing contact status,"
    "Create Date,Associated Company IDs (Primary),Associated Company (Primary),Preferred language,"
    "Mobile Phone Number,Email Domain"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
    "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Organization,Web Page 1,Birth Year,"
    "Custom 1,Notes"
)


def export(header: str, *rows: dict[str, str], delimiter: str = ",") -> str:
    """What the program writes: its header, and a row for each dict with all other cells empty."""
    names = next(csv.reader([header], delimiter=delimiter))
    file = io.StringIO()
    writer = csv.DictWriter(file, names, delimiter=delimiter, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()
