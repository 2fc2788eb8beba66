<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Ein Lesepult für gespeicherte Webseiten. Alles bleibt auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Über Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole: Lucide (ISC). Schriften: SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Über Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>Andere Markierung derselben Wörter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>Aufnahmen und andere Veröffentlichungen…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Schreibmarke im Text</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Bibliothek prüfen…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>Farben und ihre Bedeutung…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>Mit der früheren Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>Markierungen als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>Ausgewählte Stellen als Markdown kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>Ausgewählte Stellen löschen</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>In der Leiste gewählte Markierungen löschen</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>Details und Schlagwörter…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>Alles außer einem Absatz abblenden</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Alles tun oder finden…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>Schlagwortliste exportieren…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>Diese Suche exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>Alle angezeigten Schlagzeilen holen</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>Aus dem Web holen…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>Zu einer Stelle gehen…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Markierung</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Markierungsleiste</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>Schlagwortliste importieren…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Letzter Import…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>Kapitel des Buchs auflisten</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>Als einen Bericht in mehreren Sprachen kennzeichnen</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>Schlagwort zusammenführen…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>Ende um ein Wort nach links</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>Ende um ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>Anfang um ein Wort nach links</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>Anfang um ein Wort nach rechts</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Zu „Gelesen“ verschieben</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>Zur Lektüre verschieben</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>In den Eingang verschieben</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Gliederung…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>Von den anderen Sprachen trennen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>Datei oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>An der Auswahl einordnen</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>Notizen zurücklesen…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>Seite neu lesen…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>Zuletzt geöffnete Artikel…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>Feeds aktualisieren</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>Gewählte Feeds und Schlagzeilen entfernen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>Nächste Fußnote zeigen</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>Stellen des Schlagworts zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Markierungen ordnen und filtern</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>Schlagwort aufteilen…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>Mit denselben Schlagwörtern wie zuletzt</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Artikel verschlagworten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>Schlagwörter der Auswahl…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>Die ganze gespeicherte Seite</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>Zwei Spalten mit Stellen</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Notiz zur Stelle schreiben</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>Adresse der Seite, oder mehrere mit Leerzeichen dazwischen:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>Aus dem Web holen</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>Verlangt eine Seite eine Anmeldung, so speichern Sie sie im Browser (Strg+S, „Webseite, komplett“) und ziehen Sie die Datei auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium geht für diese Seite und ihre Bilder online und für nichts sonst. Die Website erfährt die Adresse Ihres Netzes, erhält aber keine Cookies und nicht, woher Sie kommen.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n Markierung als Markdown kopiert.</numerusform>
            <numerusform>%n Markierungen als Markdown kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Die Stelle steht nicht mehr im Text. Wählen Sie aus, wohin sie gehört, und drücken Sie P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>Schlagwörter und Notiz des Artikels</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Schlagwörter des Artikels</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Notiz zum Artikel schreiben…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>Artikel, die wieder wären wie zuvor: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>Artikel, die zurückkämen: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>Artikel, die verschwänden: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>Markierungen, die wieder wären wie zuvor: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>Markierungen, die zurückkämen: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>Markierungen, die verschwänden: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>Nichts würde sich ändern: Die Bibliothek ist, wie sie damals war.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>Schlagwörter, die wieder wären wie zuvor: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>Schlagwörter, die zurückkämen: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>Schlagwörter, die verschwänden: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>beschädigte Bibliothek</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand gemacht</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst gemacht</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>von jemandem dort abgelegt</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>Nach jeder halben Stunde mit Änderungen wird eine Kopie gemacht. Ältere werden ausgedünnt.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Vollständige Kopie</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>Vollständige Kopie…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen, also kann nichts mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Was die Wiederherstellung ändern würde</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>Artikel: {0}, Markierungen: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>Markierungen und verwandte Artikel</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Artikel gelöscht. Strg+Z holt ihn zurück.</numerusform>
            <numerusform>%n Artikel gelöscht. Strg+Z holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Gewählte Artikel</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>Enden der Markierung ändern</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Schlagwort beschreiben</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Markierung bearbeiten</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>Lesung für gut befinden</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>Schlagwortliste importieren</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>Sprachen eines Berichts verbinden</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Artikel verschieben</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>Sprachen eines Berichts trennen</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>Zwei Berichte trennen</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>Markierung einordnen</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Notizen zurücklesen</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Seite neu lesen</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Feed entfernen</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>Schlagzeile entfernen</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Schlagwort aufteilen</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Artikel verschlagworten</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>Farbe entfernen</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>Die Kapitel dieses Buchs auflisten</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>Eine Markierung gehört zu keinem Artikel.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>Eine Markierung hat im neuen Text ihres Artikels keinen Platz gefunden.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>Ein Zitat ist nicht, was in seinem Artikel steht.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>Eine gespeicherte Seite oder ein Bild fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>Eine gespeicherte Datei gehört zu nichts.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Das Suchverzeichnis ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>Das Suchverzeichnis fehlt oder ist nicht auf dem Stand.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>Artikel: {0}, Markierungen: {1}, im Suchverzeichnis: {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>Die ganze Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Wird repariert…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>Die Bibliothek hat Probleme. Eine Reparatur behebt, was sie kann, und hebt eine Kopie des vorigen Standes auf.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>Beste Lesung</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>Prüfen Sie diese Seite: Die Lesung ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>Wie soll diese Seite gelesen werden?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Passt so</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Andere Lesung</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>Artikel verschlagworten…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>Schlagwörter des Artikels: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Stelle gelöscht. Strg+Z holt sie zurück.</numerusform>
            <numerusform>%n Stellen gelöscht. Strg+Z holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n Stelle hat jetzt das Schlagwort „{0}“. Strg+Z nimmt das zurück.</numerusform>
            <numerusform>%n Stellen haben jetzt das Schlagwort „{0}“. Strg+Z nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Ausgewählte Stellen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>Eine eigene Farbe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Farben der Markierungen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>Aussehen: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>Sagen Sie, was eine Farbe für Sie bedeutet, zum Beispiel „zweifelhaft“. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>entfernt, noch verwendet</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Alles tun oder finden</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>Wird nicht mehr als derselbe Bericht gezeigt. Strg+Z macht das rückgängig.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Änderung {0} von {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>Diese Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>Die Seite, wie sie damals gespeichert wurde</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>Der Text ist gleich; nur die Seite um ihn herum ist anders</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>mit dieser</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>Die Stelle in ihrem Artikel</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>In Lectorium ist ein Fehler aufgetreten. Alles Gespeicherte ist sicher; Sie können weiterarbeiten oder das Programm beenden und neu starten. Der Bericht unten enthält keinen Text Ihrer Artikel: Bitte fügen Sie ihn bei, wenn Sie uns den Fehler melden.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Details des Artikels</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>Stelle im Artikel</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>Diesen Bericht lesen auf</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>Wählen Sie zwei oder mehr Artikel, die derselbe Bericht in anderen Sprachen sind.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>Wird nicht mehr als derselbe Bericht gezeigt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>Jetzt ein Bericht: Die anderen Sprachen stehen unter dem Titel und in den Einstellungen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>Dieses System hat keine Schrift für {0}: Die Zeichen erscheinen als leere Kästchen. Installieren Sie eine, etwa Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>Eine Stelle wird nicht durch {style} markiert, sondern durch {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>Vielleicht verlangt ein öffentliches Netz erst eine Anmeldung, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>Ein Schlagwort braucht 1 bis 1.000 Zeichen.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>Die Taste eines Schlagworts ist ein Buchstabe, eine Ziffer oder ein Zeichen, nicht {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>Artikel {article} hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Wählen Sie einen anderen Namen, oder überschreiben Sie sie.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>Wählen Sie „Bibliothek prüfen“ im Menü „Datei“ und reparieren Sie sie, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>Ist das gewollt, so geben Sie die Adresse in jenem Netz selbst ein.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>Ist das gewollt, so geben Sie die http-Adresse selbst ein.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>Wenn die Seite im Browser Text zeigt, speichern Sie sie noch einmal, sobald sie fertig geladen ist.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>Wenn Sie sie lesen dürfen, öffnen Sie sie im Browser, speichern Sie sie dort und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>Importieren Sie eine Seite dorthin, um eine anzulegen.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>Prüfen Sie, ob die Adresse richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ort; nichts ging verloren.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>In {path} wurde kein lesbarer Text gefunden.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>Zwischen {start} und {end} liegt kein Text; der Artikel hat {length} Zeichen.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>Legen Sie sie zurück oder öffnen Sie eine andere; bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>Speichern Sie die Seite im Browser als HTML und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>Die Farbe {name} kann anders genannt, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>Die Taste {key} vergibt schon das Schlagwort {tag}.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>Die Bibliothek in {path} wurde verschoben oder gelöscht, während sie offen war.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>Die Bibliothek ist durch ein anderes Programm belegt.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>Die Bibliothek ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>Die gespeicherte Datei {what} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>Die Vorlage scheitert in Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>Es gibt schon eine Farbe {name}.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>Es gibt keine Farbe {color}; es gibt {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>Es gibt kein Exportformat {format}; es gibt {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>In {path} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Nicht vorhanden: {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>Dies lässt sich nicht rückgängig machen: Es wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von Lectorium (Schema {found}, hier {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>Versuchen Sie es wieder, sobald dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>Entpacken Sie das äußere und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} kann {path} gerade nicht ausliefern: die Antwort ist {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} gibt {path} nicht heraus: die Antwort ist {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>{path} konnte nicht gelesen werden: Der Leseprozess ist daran abgestürzt.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} ist ein Archiv in einem Archiv und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} ist beschädigt oder nicht das, wofür es sich ausgibt: {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} ist durch ein Passwort oder einen Kopierschutz gesperrt und lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} ist kein Feed und nennt keinen.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} ist keine Schlagwortliste: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} ist keine Dateiart, die Lectorium liest.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} ist keine intakte Sicherung: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} wird nicht geholt: nur Adressen mit http und https, nicht mit {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} ist nicht da: {host} antwortet {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} gibt es schon, und kein Export hat sie angelegt.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} ist zu groß: mehr als {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} braucht mehr als {limit} Arbeitsspeicher und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} brauchte mehr als {seconds} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} wurde nicht geholt: die Adresse führt zu {host} in einem privaten Netz.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} wurde nicht geholt: es wird mehr als {limit} Mal weitergeleitet.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} wurde nicht geholt: es wird auf eine unverschlüsselte Adresse weitergeleitet.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} wurde nicht geholt: es gibt keine Verbindung zum Netz.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} wurde nicht geholt: eine Website {host} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} wurde nicht geholt: {host} konnte sich nicht ausweisen ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} wurde nicht geholt: {host} antwortet nicht ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} ist kein Datum wie 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} ist kein Sprachkürzel wie en, pt-BR oder zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} taugt nicht für eine Farbe: Sie braucht einen Namen von höchstens 60 Zeichen und #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>„{name}“ ist wieder in der Bibliothek (Artikel {article}); bitte löschen Sie den zuerst.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>%n ungelesener</numerusform>
            <numerusform>Alle %n ungelesenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>Häufigste Schlagwörter</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>Neu und ungelesen</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>Wörter im Aufwind diesen Monat</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n Artikel</numerusform>
            <numerusform>{0}: %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>Literaturverzeichnis (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>Literaturverzeichnis (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Dossier mit Fußnoten</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>Tabelle der Markierungen (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>Alle Artikel ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>Gewählte Artikel ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>Ausgewählte Stellen ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>Markierungen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>In einen Ordner, eine Datei je Artikel</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>Die Liste, wie sie jetzt ist ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>Die gezeigten Stellen ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>In die Zwischenablage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>Was eine gespeicherte Suche findet</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>Mit dem ganzen Text der Artikel, Markierungen an ihrer Stelle</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>Mit ihren Bildern</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>Überschreiben, was ich in den Dateien geändert habe</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n Artikel nach {0} exportiert</numerusform>
            <numerusform>%n Artikel nach {0} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n Änderung übernommen. Strg+Z nimmt sie zurück.</numerusform>
            <numerusform>%n Änderungen übernommen. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>Notizen aus einem Ordner zurücklesen</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Notizen werden gelesen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>Adresse eines Feeds oder einer Seite, die einen nennt:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>OPML-Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium geht jetzt online, um den Feed zu holen, und später nur, wenn Sie ihn aktualisieren.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listen von Feeds</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Gespeicherte Seiten</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Suche im Artikel</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>„Ice“ findet nicht „ice“</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>„e“ findet nicht „é“</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>„Eis“ findet nicht „Eisberg“</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>Weiter oben gefunden: von vorn weitergesucht</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>Anfang überschritten: vom Ende weitergesucht</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>Ende überschritten: von vorn weitergesucht</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>Lesefortschritt: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} min</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>Auch auf {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>Auch veröffentlicht von {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>Auch veröffentlicht: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>Kapitel {0} aus {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>aus einem Agenturfeed</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>Auch frühere</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>Holen und lesen</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>Nichts Neues in den letzten 24 Stunden. F5 fragt noch einmal nach.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>Auch Schlagzeilen früherer Tage zeigen</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>Es gibt noch keine Schlagzeilen. F5 holt sie.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>Filter: Wörter, Schlagwörter</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Markierungen ordnen und filtern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>Nicht mehr im Text zu finden</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>Keine Markierung passt zum Filter. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>Öffnen Sie einen Artikel, um seine Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>Wählen Sie Text aus und drücken Sie H oder wählen Sie eine Farbe, um ihn zu markieren.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>Nichts zum Importieren gefunden</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} schon vorhanden</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} aktualisiert</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>Ein Import wurde unterbrochen.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>Ein Import wurde unterbrochen: {0} von {1} erledigt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Ordner mit gespeicherten Seiten importieren</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>Gespeicherte Seiten importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>Es wurde noch nichts importiert, oder nichts schlug fehl.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>Die Zwischenablage enthält weder Datei noch Pfad noch Webadresse.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Eingabetaste kopiert den Code</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Eingabetaste öffnet die Tabelle in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Eingabetaste zeigt das Bild für sich</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>Gesichert in {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Prüfen und reparieren…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>Jetzt zu schließen würde verlieren, was nicht gespeichert ist: %n Änderung.</numerusform>
            <numerusform>Jetzt zu schließen würde verlieren, was nicht gespeichert ist: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>Jetzt ist alles gespeichert.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>Es wurde keine Sicherung gemacht: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>Noch nicht gespeichert, hier aufgehoben, bis es geht: %n Änderung.</numerusform>
            <numerusform>Noch nicht gespeichert, hier aufgehoben, bis es geht: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>Wiederhergestellt: Artikel {0}, Markierungen {1}. Der vorige Stand liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>Die Bibliothek ist beschädigt ({0}). Es sollte nichts mehr in sie geschrieben werden.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>Diese Bibliothek liegt auf einem Netzlaufwerk ({0}). Benutzen Sie sie nur an einem Rechner zugleich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} gleicht den Ordner dieser Bibliothek ab; das kann sie beschädigen. Legen Sie sie woandershin.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>Eine Zeile vor oder zurück; ist die Schreibmarke da, bewegt sie sich</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>Eine Seite vor oder zurück</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Zurück und vorwärts</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>Schreibmarke zeigen und bewegen</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G, dann seine Taste</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>Das Schlagwort mit dieser Taste vergeben</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>Im Text: diese sind fest</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>Offenes verlassen: Kästchen, Schreibmarke, Auswahl</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Neue Taste für „{0}“ drücken. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Mit der Schreibmarke auswählen</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Umschalt und eine Taste, die sie bewegt</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Einzelne Tasten ruhen, solange Sie in ein Feld schreiben.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>An den Anfang oder das Ende</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>die Seitentasten der Maus</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} ist die Taste von {1}. Die Eingabetaste übernimmt sie; oder eine andere drücken.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} hat überall eine Bedeutung und ist nicht zu vergeben. Eine andere Taste drücken.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>nicht mehr in der Bibliothek, aber von Ihnen geändert: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>von Ihnen geändert: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>von Ihnen gelöscht: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>Diese Abschnitte wurden in den exportierten Dateien geändert oder gelöscht und so gelassen. Lesen Sie die Notizen zurück, um Ihre Änderungen zu übernehmen, oder exportieren Sie noch einmal und überschreiben Sie sie.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>Neue Bibliothek: ein leerer Ordner</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>Buch: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Nichts mit diesem Filter.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>Zuletzt erschienene zuerst</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>Gespeicherte Suche: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Wieder alle Artikel zeigen</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>Wieder alle Schlagwörter zeigen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Schlagwort: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>Sie öffnet sich in Ihrem Browser, der online geht.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>Dieser Link führt zu {0}:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Dieser Link führt zu:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Ausgewählt: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchstreichen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstreichen</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>Eine Notiz für %n Stelle</numerusform>
            <numerusform>Eine Notiz für %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>Sie kommt unter die Notizen, die schon da sind.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Schlagwörter der Auswahl</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Seiten auswählen</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Seiten filtern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} von {1} ausgewählt</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>Schlagwort mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>Schlagwörter: {0}, Artikel: {1}, Markierungen: {2}. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>Artikel, auf die passt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Markiert von</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Markiert bis</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>Passende Websites</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>Nur Stellen ohne Schlagwort</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Erschienen von</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Erschienen bis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Zustand des Artikels</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>eine Suche, z. B. Hafen -Boote</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>Hier: {0} %, Absatz {1} von {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>Keine solche Überschrift</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>Prozent oder Absatz</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>Die Mitte</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>Zu Absatz {0} von {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>Zu {0} % des Textes</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>Eine Zahl eingeben: 40 für 40 %, oder ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>eine Markierung ohne Stelle wählen und ihren Text auswählen</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>kein Artikel ist gewählt</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>kein Artikel ist offen</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>kein Feed ist abonniert</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>keine Markierung ist in der Leiste gewählt</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>keine Stelle ist gewählt</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>kein Schlagwort ist in der Leiste gewählt</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>nichts wird verglichen</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>hier ist nichts markiert</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>nichts wird gesucht</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>der Artikel hat keine Überschriften</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>noch kein Ort, an den es ginge</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>es gibt nur eine Aufnahme</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>dies ist kein Kapitel eines Buches</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Fußnote</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>Zur Fußnote (Eingabetaste); die Rücktaste führt zurück</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n Feed antwortet nicht</numerusform>
            <numerusform>%n Feeds antworten nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Feed entfernt. Strg+Z holt ihn zurück.</numerusform>
            <numerusform>%n Feeds entfernt. Strg+Z holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n neue Schlagzeile</numerusform>
            <numerusform>%n neue Schlagzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Artikel und Stelle im Text</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Nach Website</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>Nicht dieses Schlagwort</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>Eines dieser Schlagwörter</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>Schlagwort… (+ auch, - nicht)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>Auch dieses Schlagwort</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Welche Stellen</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>Mit Unterbegriffen</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>Wörter in den Stellen</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>auch {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>nicht {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>Keine Stelle ist so. Nehmen Sie eine Bedingung weg.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>Noch ist nichts markiert. Öffnen Sie einen Artikel, wählen Sie Text aus und drücken Sie H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Stellen: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>ausgewählt: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>Ohne Website</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>Nicht mehr im Text zu finden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>Notiz; Strg+Eingabe sichert sie, Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Die Stelle steht nicht mehr im Text. Wählen Sie aus, wohin sie gehört, und drücken Sie P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Stellen nebeneinander</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>Andere Markierung dieser Wörter (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Farben…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>Markierung löschen (Entf)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Markieren (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>Notiz (N); Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Notiz: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>Durchstreichen (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Schlagwörter (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Unterstreichen (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Notiz und Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Der Drucker ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert am {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>Eine Klammer schließt, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Die Wörter wurden einzeln gesucht.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>Ein Stern gehört ans Ende eines Wortes.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>Ein Wort darf um höchstens zwei Buchstaben abweichen.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>Hinter dem Doppelpunkt steht nichts.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR oder NOT steht allein.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>Die Anfrage hat zu viele Teile: Der Rest wurde übergangen.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>Die Anfrage ist zu lang: Der Rest wurde übergangen.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>Dieses Feld gibt es nicht: Sein Name wurde als Wort gesucht.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>In dieser Anfrage steht kein Wort.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>Dieses Feld kennt den Wert nicht: Er wurde als Wörter gesucht.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>Das ist kein Datum. Schreiben Sie 2024, 2024-05, 2024-05-03, 2024-05..2024-07 oder last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>Das ist keine Zahl. Schreiben Sie 2000, &gt;2000 oder 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>Das hat zu lange gedauert: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>über sein Schlagwort</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>in anderer Form</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>In diesen Dateien wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Notizen zurücklesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>Diese Notizen und Schlagwörter weichen von der Bibliothek ab. Was angehakt ist, wird übernommen.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>auch hier geändert</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>Überschriften: {0}. Markierungen: {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Strg+Klick: im Browser)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>In Ihrer Bibliothek: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>Dieser Artikel hat keine Fußnoten.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>Dieser Link führt zu nichts, was Lectorium öffnet.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Seite prüfen</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesebereich</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>Fehlschläge filtern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>Nichts gefunden für „{0}“.</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>Nach anderer Schreibweise suchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>Der Index wird noch erstellt: Es kann mehr geben.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>Diese Suche als „{0}“ speichern</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>Diese Suche exportieren</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>Gespeicherte Suche gelöscht. Strg+Z holt sie zurück.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>Suche als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>In {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>A</source>
        <comment>a letter that shows a font size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Adjust it to your needs</source>
        <translation>Stellen Sie ihn nach Ihren Bedürfnissen ein</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Bilder in dunklen Farbschemata abdunkeln</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>Schreibrichtung dieses Artikels</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Bei Leseschwäche</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>Schriftgröße in Pixeln</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>Schriftgröße in Stufen</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Sprache dieses Artikels</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Lesemodus</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>Sehr klein</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>Markierungen und Einstellungen</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>Die gespeicherte Seite steht ganz im Artikel</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Die gespeicherte Seite wird gelesen</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Die gespeicherte Seite wird gelesen…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>Die ganze gespeicherte Seite</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>Die ganze gespeicherte Seite. Grau, mit punktierter Linie: nicht im Artikel</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>Die ganze gespeicherte Seite</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>Was nicht im Artikel steht, kann nicht markiert werden.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>Markierungen von {0} wählen und das Schlagwort eingeben, das sie bekommen sollen.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Schlagwort aufteilen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Wohin der Link führt</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>Passende Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n Schlagwort in {0} geschrieben.</numerusform>
            <numerusform>%n Schlagwörter in {0} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>Schlagwortliste exportieren</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>Schlagwortliste importieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>Schlagwort gelöscht. Artikel: {0}, Markierungen: {1}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Schlagwörter: {0} neu, {1} geändert. Strg+Z nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>Passende Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>Angaben zum Schlagwort</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Merkzettel</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>Noch keine Schlagwörter. Eine Stelle markieren, T drücken und eines eingeben.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Artikel nach Erscheinungsdatum</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n Artikel</numerusform>
            <numerusform>{0}: %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Gefunden: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>Lesewerkzeuge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Papierkorb filtern</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>Das lässt sich nicht rückgängig machen. Drücken Sie die Schaltfläche noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>Was gelöscht wurde, kann dreißig Tage lang zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>Stellen Sie eine Sicherung wieder her: Die beschädigte Datei wird aufgehoben, gespeicherte Seiten bleiben unberührt. Ihre letzte Arbeit fehlt darin vielleicht.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>Diese Bibliothek lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>Aufnahmen und andere Veröffentlichungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>Jedes Mal, wenn die Seite gespeichert wurde, und wer den Bericht noch veröffentlicht hat. Zum Vergleichen zwei wählen.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Nicht derselbe Bericht</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>Nur der Text: {0} oder Esc holt das Übrige zurück.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>Eine leere Bibliothek</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Gespeicherte Seite hier ablegen</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>Gespeicherte Webseite hier ablegen</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium bewahrt Artikel auf diesem Computer auf: schön zu lesen, zum Markieren und zum Wiederfinden.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>So speichern Sie eine Seite: Öffnen Sie sie im Browser, drücken Sie Strg+S, wählen Sie „Webseite, komplett“ und ziehen Sie die HTML-Datei hierher. Ein Ordner mit gespeicherten Seiten geht ebenso.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>Ein unterbrochener Import</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Leisten</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>Sicherheit der Bibliothek</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>{0} — Lectorium</source>
        <translation>{0} — Lectorium</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n pro Minute</numerusform>
            <numerusform>%n pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>Feed hinzufügen…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>Folgen Sie einer Website über ihren Feed: Fügen Sie die Adresse des Feeds oder der Website hinzu, oder die Liste eines anderen Programms (OPML-Datei). Feeds werden nur abgefragt, wenn Sie sie aktualisieren.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
</TS>
