// How publishers word notices on opinion, payment, machines and corrections in Spanish, French and German.
// Written by hand from the customs of news sites, 2026. No article in these languages is annotated yet (core/languages.ts):
// the day one is, its list goes into `tables` in index.ts. Until then no page pays for the words.

import { phrases } from './phrases.ts'
import type { Wording } from './wording.ts'

export const spanish: readonly Wording[] = [
  // Este resumen fue generado con inteligencia artificial.
  {
    id: 'made-by-machine',
    class: 'ai',
    words: 'ia intel chatg autom',
    says: phrases(
      'est[ea] (artículo|texto|resumen|contenido|nota|noticia|traducción) … (generad|elaborad|redactad|escrit|cread|traducid|realizad)[oa]s? … (ia|inteligencia artificial|chatgpt|automática)',
      '^(generado|elaborado|redactado|escrito|creado|resumen) … (ia|inteligencia artificial|chatgpt)',
    ),
    confidence: 0.9,
    longest: 90,
  },
  // Las opiniones expresadas en esta columna son responsabilidad de su autora.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    words: 'opini ideas refle repre respo',
    says: phrases(
      '(opiniones|ideas|puntos de vista) … (expresad|vertid|contenid|publicad)[oa]s … (son|no|pertenecen|corresponden|responsabilidad)',
      'no (refleja|representa|coincide)n? necesariamente',
      '(opiniones|ideas) … responsabilidad … (autor|quien)~',
      'no (se hace|se responsabiliza) … opiniones',
    ),
    confidence: 0.9,
    longest: 120,
  },
  // Publicidad
  {
    id: 'advertisement-label',
    class: 'sponsored',
    words: 'publi anunc patro conte remit brand',
    says: phrases(
      '^(publicidad|anuncio|patrocinado|remitido|publirreportaje|branded content|contenido (patrocinado|promocionado|de marca))$',
      '^(contenido )?(patrocinado|presentado|ofrecido|elaborado) (por|para) ',
      'contenido patrocinado',
    ),
    confidence: 0.9,
    longest: 30,
  },
  // Fe de errores: una versión anterior de esta noticia daba mal el nombre del barco.
  {
    id: 'corrected',
    class: 'correction',
    words: 'corre fe recti aclar actua versi modif',
    says: phrases(
      '^(corrección|correcciones|fe de (erratas|errores)|rectificación|aclaración|actualización) ?(:|$)',
      'versión (anterior|previa) de est[ea]',
      'est[ea] (artículo|noticia|texto|información|nota) (ha sido|fue|se ha) (corregid|actualizad|modificad)[oa]',
    ),
    confidence: 0.9,
    longest: 120,
  },
]

export const french: readonly Wording[] = [
  // Ce résumé a été généré par une intelligence artificielle.
  {
    id: 'made-by-machine',
    class: 'ai',
    words: "ia intel chatg autom l'ia l'int d'int d'une",
    says: phrases(
      '(cet|ce|cette) (article|texte|résumé|contenu|traduction) … (généré|rédigé|écrit|produit|traduit|créé|réalisé)e? … (ia|intelligence artificielle|chatgpt|automatique)',
      '^(généré|rédigé|écrit|résumé|traduit) … (ia|intelligence artificielle|chatgpt)',
    ),
    confidence: 0.9,
    longest: 90,
  },
  // Les opinions exprimées ici n’engagent que leur auteur.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    words: "opini propo point engag n'eng reflè reflé",
    says: phrases(
      "n'engagent? que (son|sa|leurs?|l'|ses) ?(auteur|autrice|auteure)s?",
      "(opinions|propos|points de vue) … (exprimé|tenu|publié)e?s … (auteur|autrice|n'engage|ne reflète|ne représente)~",
      'ne reflètent? pas (nécessairement|forcément)',
    ),
    confidence: 0.9,
    longest: 120,
  },
  // Publicité
  {
    id: 'advertisement-label',
    class: 'sponsored',
    words: 'publi annon spons conte publi-r publi- commu contenu propo',
    says: phrases(
      '^(publicité|annonce|sponsorisé|contenu (sponsorisé|partenaire|de marque)|publi-?(rédactionnel|reportage|communiqué))$',
      '^(contenu |article )?(sponsorisé|présenté|proposé|offert|conçu) (par|pour) ',
      "la rédaction (n'a pas participé|n'a pas pris part)",
      '(contenu|article) sponsorisé',
    ),
    confidence: 0.9,
    longest: 30,
  },
  // Rectificatif : une version précédente de cet article donnait un autre nom au bateau.
  {
    id: 'corrected',
    class: 'correction',
    words: 'corre recti errat préci mise versi modif',
    says: phrases(
      '^(correction|rectificatif|erratum|précision|mise à jour)( (du|le|de) [^:]{1,30})? ?(:|$)',
      '(version|rédaction) (précédente|antérieure|initiale) de (cet|ce)',
      '(cet article|ce texte) a été (corrigé|modifié|mis à jour|actualisé)',
    ),
    confidence: 0.9,
    longest: 120,
  },
]

export const german: readonly Wording[] = [
  // Dieser Text wurde mit Hilfe von KI erstellt.
  {
    id: 'made-by-machine',
    class: 'ai',
    words: 'ki küns chatg künst ki-ge ki-er masch autom',
    says: phrases(
      '(dieser|diese|dieses) (artikel|text|beitrag|zusammenfassung|meldung|übersetzung) … (ki|künstliche[rn]? intelligenz|chatgpt|automatisch|maschinell) … (erstellt|generiert|verfasst|geschrieben|übersetzt|erzeugt)',
      '^(mit|mithilfe|durch|von) … (ki|künstliche[rn]? intelligenz|chatgpt) … (erstellt|generiert|verfasst|geschrieben|übersetzt)',
      'ki-(generiert|erstellt)(e[rsn]?)?',
    ),
    confidence: 0.9,
    longest: 90,
  },
  // Der Kommentar gibt die Meinung der Autorin wieder.
  {
    id: 'views-of-the-writer',
    class: 'opinion',
    words: 'meinu ansic auffa stand',
    says: phrases(
      '(gibt|geben|spiegelt|spiegeln|entspricht|entsprechen) … (meinung|ansicht|auffassung|standpunkt)~ … (autor|autorin|autoren|verfasser|redaktion|herausgeber)(s|in|innen)?',
      '(meinung|ansicht|auffassung)~ (des|der) (autors|autorin|autoren|verfassers|verfasserin) … nicht',
    ),
    confidence: 0.9,
    longest: 120,
  },
  // Anzeige
  {
    id: 'advertisement-label',
    class: 'sponsored',
    words: 'anzei werbu adver spons gespo bezah präse',
    says: phrases(
      '^(anzeigen?|werbung|advertorial|sponsored (post|content)|gesponsert|bezahlte[rs]? (inhalt|beitrag|partnerschaft))$',
      '^(gesponsert|präsentiert) von ',
      '(dieser|dieses) (artikel|text|beitrag|inhalt) … (gesponsert|bezahlt|anzeige)',
    ),
    confidence: 0.9,
    longest: 30,
  },
  // Korrektur: In einer früheren Fassung stand ein anderer Name des Schiffs.
  {
    id: 'corrected',
    class: 'correction',
    words: 'korre korri beric richt anmer früh frühe vorhe versi fassu aktua',
    says: phrases(
      '^(korrektur|berichtigung|korrekturhinweis|richtigstellung|anmerkung der redaktion|aktualisierung)( (vom|am) [^:]{1,30})? ?(:|$)',
      'in einer (früheren|vorherigen|ersten|älteren) (version|fassung)',
      '(wurde|haben wir) … (korrigiert|berichtigt)',
    ),
    confidence: 0.9,
    longest: 120,
  },
]
