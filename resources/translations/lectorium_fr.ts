<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Un pupitre de lecture pour les pages web enregistrées. Tout reste sur cet ordinateur ; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>À propos de Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes : Lucide (ISC). Polices : SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>À propos de Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>Autre surlignage des mêmes mots</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>Captures et autres publications…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Curseur dans le texte</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Vérifier la bibliothèque…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>Couleurs et leur sens…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>Comparer avec la capture précédente</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>Copier les surlignages en Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>Copier les passages choisis en Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Supprimer les articles</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>Supprimer les passages choisis</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>Supprimer les surlignages choisis dans le volet</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>Détails et étiquettes…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>Estomper tout sauf un paragraphe</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Faire ou trouver…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>Exporter la liste des étiquettes…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>Exporter cette recherche…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>Récupérer tous les titres affichés</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>Récupérer sur le Web…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>Aller à un endroit…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Surlignage</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres du jour</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Volet des surlignages</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>Importer une liste d’étiquettes…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Dernière importation…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Volet de la bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Clair ou sombre selon le système</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>Lister les chapitres du livre</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>Marquer comme un même reportage en plusieurs langues</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>Fusionner l’étiquette…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>Déplacer sa fin d’un mot vers la gauche</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>Déplacer sa fin d’un mot vers la droite</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>Déplacer son début d’un mot vers la gauche</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>Déplacer son début d’un mot vers la droite</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>Déplacer vers « En cours »</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Déplacer vers « À lire »</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Surlignage suivant</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>Séparer des autres langues</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>Coller un fichier ou une adresse</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>Replacer sur la sélection</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Chapitre précédent</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Surlignage précédent</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>Relire les notes…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>Relire la page…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>Articles récents…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>Actualiser les flux</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>Retirer les flux et les titres choisis</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>Afficher la note de bas de page suivante</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>Afficher les passages de l’étiquette</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Trier et filtrer les surlignages</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>Diviser l’étiquette…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>Mêmes étiquettes que la dernière fois</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Étiqueter l’article</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>Étiquettes de la sélection…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>La page enregistrée entière</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>Deux colonnes de passages</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Écrire une note sur l’article</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Écrire une note sur le passage</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
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
        <translation>Adresse de la page, ou plusieurs séparées par des espaces :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>Récupérer sur le Web</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>Si une page demande d’être connecté, enregistrez-la dans votre navigateur (Ctrl+S, « Page web complète ») et déposez le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium se connecte pour cette page et ses images, et pour rien d’autre. Le site apprend l’adresse de votre réseau, mais ne reçoit ni cookies ni la page d’où vous venez.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n surlignage copié en Markdown.</numerusform>
            <numerusform>%n surlignages copiés en Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Le passage n’est plus dans le texte. Sélectionnez l’endroit voulu et appuyez sur P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>Étiquettes et note de l’article</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Étiquettes de l’article</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Écrire une note sur l’article…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>Articles qui redeviendraient comme avant : {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>Articles qui reviendraient : {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>Articles qui disparaîtraient : {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>Surlignages qui redeviendraient comme avant : {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>Surlignages qui reviendraient : {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>Surlignages qui disparaîtraient : {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>Rien ne changerait : la bibliothèque est telle qu’elle était alors.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>Étiquettes qui redeviendraient comme avant : {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>Étiquettes qui reviendraient : {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>Étiquettes qui disparaîtraient : {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>avant une réparation</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>bibliothèque endommagée</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>faite automatiquement</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>déposée là par quelqu’un</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>Une copie est faite après chaque demi-heure de modifications. Les plus anciennes sont éclaircies.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Copie complète</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>Copie complète…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>La bibliothèque ne s’ouvre pas : rien ne peut lui être comparé.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Ce que la restauration changerait</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>articles : {0}, surlignages : {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>Surlignages et articles liés</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n article supprimé. Ctrl+Z le rétablit.</numerusform>
            <numerusform>%n articles supprimés. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Articles choisis</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Modifier la couleur</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>Modifier les bornes du surlignage</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Supprimer l’article</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Décrire l’étiquette</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Modifier le surlignage</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>Accepter la lecture</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>Importer la liste d’étiquettes</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>Réunir les langues d’un reportage</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner des étiquettes</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Déplacer l’article</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>Séparer les langues d’un reportage</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>Séparer deux récits</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>Replacer le surlignage</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Relire les notes</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Retirer un flux</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>Retirer un titre</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Diviser l’étiquette</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Étiqueter l’article</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>Retirer la couleur</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>Lister les chapitres de ce livre</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>Un surlignage n’appartient à aucun article.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>Un surlignage n’a pas trouvé sa place dans le nouveau texte de son article.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>Une citation ne correspond pas à ce que dit son article.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>Une page enregistrée ou une image manque ou est endommagée.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>Un fichier enregistré n’appartient à rien.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>L’index de recherche manque ou est en retard.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>Articles : {0}, surlignages : {1}, dans l’index de recherche : {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>Examen de toute la bibliothèque…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>La bibliothèque a des problèmes. Une réparation corrige ce qu’elle peut et garde une copie de l’état précédent.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>Meilleure lecture</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>Vérifiez cette page : la lecture est peut-être incomplète.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>Comment lire cette page ?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>C’est bon</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>Étiqueter l’article…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>Étiquettes de l’article : {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n passage supprimé. Ctrl+Z le rétablit.</numerusform>
            <numerusform>%n passages supprimés. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n passage porte maintenant l’étiquette « {0} ». Ctrl+Z annule.</numerusform>
            <numerusform>%n passages portent maintenant l’étiquette « {0} ». Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Passages choisis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>Une couleur à vous</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Couleurs des surlignages</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>Apparence : {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>Dites ce qu’une couleur signifie pour vous, par exemple « douteux ». Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>retirée, encore utilisée</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Faire ou trouver</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisé récemment</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>Ne sont plus présentés comme un même récit. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Modification {0} sur {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>Comparer cette capture</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>La page telle qu’elle a été enregistrée alors</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>Le texte est le même ; seule la page autour diffère</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>avec celle-ci</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>Le passage dans son article</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>Lectorium a rencontré une erreur. Tout ce qui était enregistré est en sécurité ; vous pouvez continuer, ou quitter et redémarrer. Le rapport ci-dessous ne contient aucun texte de vos articles : joignez-le si vous nous écrivez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>Position dans l’article</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>Ce reportage en</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>Choisissez au moins deux articles qui sont le même reportage en d’autres langues.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>N’est plus présenté comme le même reportage. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>C’est maintenant un même reportage : les autres langues sont sous le titre et dans les réglages. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>Ce système n’a pas de police pour {0} : les signes apparaissent comme des cases vides. Installez-en une, par exemple Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>Un passage ne se marque pas par {style}, mais par {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>Un réseau public demande peut-être d’abord une connexion, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>Une étiquette doit avoir entre 1 et 1 000 caractères.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>La touche d’une étiquette est une lettre, un chiffre ou un signe, pas {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>L’article {article} a déjà cette adresse.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Choisissez un autre nom ou remplacez-le.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>Choisissez « Vérifier la bibliothèque » dans le menu Fichier et réparez-la, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>Si c’est voulu, demandez directement l’adresse de ce réseau.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>Si c’est voulu, demandez directement l’adresse http.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>Si la page affiche du texte dans un navigateur, enregistrez-la de nouveau une fois son chargement terminé.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>Si vous y avez accès, ouvrez-la dans votre navigateur, enregistrez-la et importez le fichier.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>Importez-y une page pour en créer une.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installez la version plus récente ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>Vérifiez que l’adresse est bien écrite.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>Libérez de la place ou choisissez un autre emplacement ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>Aucun texte lisible dans {path}.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>Il n’y a pas de texte entre {start} et {end} ; l’article compte {length} caractères.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>Remettez-la en place ou ouvrez-en une autre ; rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>Enregistrez la page en HTML depuis le navigateur et importez ce fichier.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>La couleur {name} peut porter un autre nom, mais pas être retirée.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>La touche {key} donne déjà l’étiquette {tag}.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>La bibliothèque de {path} a été déplacée ou supprimée alors qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>La bibliothèque est occupée par un autre programme.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>La bibliothèque est endommagée : {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>Le fichier enregistré {what} est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>Le modèle échoue à la ligne {line} : {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>Il y a déjà une couleur {name}.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>Il n’y a pas de couleur {color} ; il y a {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>Il n’y a pas de format d’exportation {format} ; il y a {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>Il n’y a pas de bibliothèque dans {path}.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>Introuvable : {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>Impossible d’annuler : l’élément a changé depuis.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>Cette bibliothèque a été créée par une version plus récente de Lectorium (schéma {found}, ici {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>Réessayez quand cet ordinateur sera connecté.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>Décompressez l’archive extérieure et importez son contenu.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} ne peut pas fournir {path} pour le moment : réponse {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} ne donne pas accès à {path} : réponse {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Impossible de lire {path} : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {path} : {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>Impossible de lire {path} : le processus de lecture s’est arrêté brutalement.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} est une archive dans une archive : elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} est endommagé ou n’est pas ce qu’il prétend être : {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} est verrouillé par un mot de passe ou une protection contre la copie et ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} n’est pas un flux et n’en indique aucun.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} n’est pas une liste d’étiquettes : {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} n’est pas un type de fichier que Lectorium sait lire.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} n’est pas une sauvegarde valable : {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} n’est pas récupéré : seules les adresses http et https le sont, pas {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} n’existe pas : {host} répond {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} existe déjà et ne vient pas d’un export.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} est trop volumineux : plus de {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} demande plus de {limit} de mémoire et a été abandonné.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} a pris plus de {seconds} secondes et a été abandonné.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} n’a pas été récupéré : l’adresse mène à {host}, dans un réseau privé.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} n’a pas été récupéré : plus de {limit} redirections.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} n’a pas été récupéré : redirection vers une adresse non chiffrée.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} n’a pas été récupéré : aucune connexion au réseau.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} n’a pas été récupéré : aucun site ne s’appelle {host}.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} n’a pas été récupéré : {host} n’a pas pu prouver son identité ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} n’a pas été récupéré : {host} ne répond pas ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} n’est pas une date comme 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} n’est pas un code de langue comme en, pt-BR ou zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} ne convient pas à une couleur : il faut un nom de 60 caractères au plus, et #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>« {name} » est de nouveau dans la bibliothèque (article {article}) ; supprimez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>Les %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>Étiquettes les plus utilisées</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>Nouveau et non lu</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aucun article pour l’instant.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>Mots en hausse ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0} : %n article</numerusform>
            <numerusform>{0} : %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>Bibliographie (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>Bibliographie (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Note de synthèse avec notes de bas de page</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>Tableau des surlignages (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>Mon propre modèle</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>Tous les articles ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>Articles choisis ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>Passages choisis ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>Surlignages d’une étiquette</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>Dans un dossier, un fichier par article</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>Dans un seul fichier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>La liste telle qu’elle est ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>Les passages affichés ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Dans le presse-papiers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>Ce que trouve une recherche enregistrée</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>Avec le texte complet, surlignages en place</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>Avec leurs images</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>Remplacer ce que j’ai modifié dans les fichiers</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n article exporté vers {0}</numerusform>
            <numerusform>%n articles exportés vers {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n modification reprise. Ctrl+Z l’annule.</numerusform>
            <numerusform>%n modifications reprises. Ctrl+Z les annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>Relire les notes d’un dossier</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Affiner la recherche</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>Adresse d’un flux, ou d’une page qui en indique un :</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>Choisir un fichier OPML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium se connecte maintenant pour récupérer le flux, puis seulement quand vous l’actualisez.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listes de flux</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Recherche dans l’article</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>« Glace » ne trouve pas « glace »</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>« e » ne trouve pas « é »</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>« mer » ne trouve pas « mercredi »</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>Trouvé plus haut : reprise depuis le début</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>Début dépassé : reprise depuis la fin</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>Fin dépassée : reprise depuis le début</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>Lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>Progression de lecture : {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>encore {0} min</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>Aussi en {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>Également publié par {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>Également publié : {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>Chapitre {0} de {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>d’un fil d’agence</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>HeadlinesPanel</name>
    <message>
        <source>Earlier, too</source>
        <translation>Aussi les précédents</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>Récupérer et lire</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres du jour</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>Rien de nouveau ces dernières 24 heures. Appuyez sur F5 pour vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>Montrer aussi les titres des jours précédents</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>Il n’y a pas encore de titres. Appuyez sur F5 pour les récupérer.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par position</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>Filtre : mots, étiquettes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Trier et filtrer les surlignages</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>Ne se trouve plus dans le texte</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>Aucun surlignage ne répond au filtre. Échap les montre tous.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>Ouvrez un article pour voir ses surlignages.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>Sélectionnez du texte et appuyez sur H, ou choisissez une couleur, pour le surligner.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>arrêté avant la fin</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importés</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} mis à jour</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>Une importation a été interrompue.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>Une importation a été interrompue : {0} sur {1} traitées.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Importer un dossier de pages enregistrées</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>Importer des pages enregistrées</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>Rien n’a encore été importé, ou rien n’a échoué.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>Le presse-papiers ne contient ni fichier, ni chemin, ni adresse web.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Entrée copie le code</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Entrée ouvre le tableau dans son propre volet</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Entrée affiche l’image seule</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>Sauvegardé dans {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Vérifier et réparer…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>Fermer maintenant perdrait ce qui n’est pas enregistré : %n modification.</numerusform>
            <numerusform>Fermer maintenant perdrait ce qui n’est pas enregistré : %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>Tout est maintenant enregistré.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>Aucune sauvegarde n’a été faite : {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>Pas encore enregistré, gardé ici jusque-là : %n modification.</numerusform>
            <numerusform>Pas encore enregistré, gardé ici jusque-là : %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>Restauré : articles {0}, surlignages {1}. L’état précédent est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>La bibliothèque est endommagée ({0}). Il ne faudrait plus rien y écrire.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>Cette bibliothèque se trouve sur un lecteur réseau ({0}). Utilisez-la depuis un seul ordinateur à la fois.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} synchronise le dossier de cette bibliothèque, ce qui peut l’endommager. Placez-la ailleurs.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>Une ligne plus loin ou en arrière ; déplace le curseur s’il est visible</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>Une page plus loin ou en arrière</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Précédent et suivant</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>Afficher le curseur et le déplacer</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G, puis sa touche</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>Donner l’étiquette de cette touche</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>Dans le texte : celles-ci ne changent pas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>Quitter ce qui est ouvert : bulle, curseur, sélection</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche pour « {0} ». Échap n’y change rien.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Sélectionner avec le curseur</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Maj et une touche qui le déplace</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Les touches seules sont inactives pendant la saisie dans un champ.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle touche</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Au début ou à la fin</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>les boutons latéraux de la souris</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} est la touche de {1}. Entrée la prend ; ou appuyez sur une autre.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} a partout un sens et ne peut être donnée. Appuyez sur une autre touche.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>absent de la bibliothèque, mais modifié par vous : {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>modifié par vous : {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>supprimé par vous : {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>Ces blocs ont été modifiés ou supprimés dans les fichiers exportés, et laissés ainsi. Relisez les notes pour reprendre vos modifications, ou exportez de nouveau en les remplaçant.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>Nouvelle bibliothèque : un dossier vide</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>Livre : {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aucun article pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Rien ici avec ce filtre.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>Dernières parutions d’abord</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>Recherche enregistrée : {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Afficher de nouveau tous les articles</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>Afficher de nouveau toutes les étiquettes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Étiquette : {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>Elle s’ouvre dans votre navigateur, qui va en ligne.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse ?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>Ce lien mène à {0} :</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Ce lien mène à :</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Choisis : {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>La sélection</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>Une note pour %n passage</numerusform>
            <numerusform>Une note pour %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>Elle s’ajoute sous les notes existantes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Étiquettes de la sélection</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Choisir les pages</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Filtrer les pages</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>Pages choisies : {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>Fusionner une étiquette avec une autre</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>Étiquettes : {0}, articles : {1}, surlignages : {2}. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>Articles correspondant à</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Surligné à partir du</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Surligné jusqu’au</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>Sites correspondants</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Autres conditions</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>Seulement les passages sans étiquette</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publié à partir du</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publié jusqu’au</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>État de l’article</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>une recherche, p. ex. port -bateaux</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>Ici : {0} %, paragraphe {1} sur {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>Aucun titre de ce genre</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>Pourcentage ou paragraphe</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>Le milieu</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>Au paragraphe {0} sur {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>À {0} % du texte</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>Tapez un nombre : 40 pour 40 %, ou ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>choisissez un surlignage sans place et sélectionnez son passage</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>aucun article n’est choisi</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>aucun flux n’est suivi</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>aucun surlignage n’est choisi dans le volet</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>aucun passage n’est choisi</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>aucune étiquette n’est choisie dans le volet</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>rien n’est comparé</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>rien n’est surligné ici</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>aucune recherche en cours</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>l’article n’a pas de titres</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>aucun endroit où aller</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>il n’y a qu’une capture</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>ce n’est pas le chapitre d’un livre</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>Aller à la note (Entrée) ; Retour arrière revient</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n flux n’a pas répondu</numerusform>
            <numerusform>%n flux n’ont pas répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n flux retiré. Ctrl+Z le rétablit.</numerusform>
            <numerusform>%n flux retirés. Ctrl+Z les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n nouveau titre</numerusform>
            <numerusform>%n nouveaux titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>Tous les passages</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Article et place</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>Pas cette étiquette</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>L’une de ces étiquettes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>Étiquette… (+ aussi, - sans)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>Cette étiquette aussi</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Quels passages</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>Avec ses sous-étiquettes</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>Mots dans les passages</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>aussi {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>sans {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>seulement {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>Aucun passage n’est ainsi. Retirez une condition.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>Rien n’est encore surligné. Ouvrez un article, sélectionnez du texte et appuyez sur H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Passages : {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>choisis : {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>Ne se trouve plus dans le texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>Note ; Ctrl+Entrée l’enregistre, Échap la laisse telle quelle</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Le passage n’est plus dans le texte. Sélectionnez l’endroit voulu et appuyez sur P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Passages côte à côte</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>Autre surlignage de ces mots (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Couleurs…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>Supprimer le surlignage (Suppr)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Surligner (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>Note (N) ; Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Note : {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>Barrer (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Étiquettes (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Souligner (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Note et étiquettes</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L’imprimante est inaccessible.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>N’est plus dans le texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>enregistré le {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>Une parenthèse se ferme sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>Un guillemet n’est pas fermé : ses mots ont été cherchés un par un.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>L’astérisque se place à la fin d’un mot.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>Un mot peut différer de deux lettres au plus.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>Rien ne suit les deux-points.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR ou NOT est seul.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>La requête a trop de parties : le reste a été ignoré.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>La requête est trop longue : le reste a été ignoré.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>Ce champ n’existe pas : son nom a été cherché comme un mot.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>Il n’y a aucun mot dans cette requête.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>Ce champ n’a pas cette valeur : elle a été cherchée comme des mots.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>Ce n’est pas une date. Écrivez 2024, 2024-05, 2024-05-03, 2024-05..2024-07 ou last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>Ce n’est pas un nombre. Écrivez 2000, &gt;2000 ou 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>Cela a pris trop de temps : il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>par son étiquette</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>sous une autre forme</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>Rien n’a été modifié dans ces fichiers.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Relire les notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>Ces notes et étiquettes diffèrent de la bibliothèque. Ce qui est coché est repris.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>modifié ici aussi</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>Intertitres : {0}. Surlignages : {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+clic : dans le navigateur)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>Dans votre bibliothèque : {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>Cet article n’a pas de notes de bas de page.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>Ce lien ne mène à rien que Lectorium puisse ouvrir.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Vérifier cette page</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Dans le même sujet</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>Filtrer les échecs</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>Aucun résultat pour « {0} ».</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>Chercher avec une autre orthographe</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>L’index est en cours de création : il peut y en avoir d’autres.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>Enregistrer cette recherche sous « {0} »</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>Exporter cette recherche</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>Recherche enregistrée supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>Recherche enregistrée sous « {0} ».</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Écrit dans {0}.</translation>
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
        <translation>Réglez-le selon vos besoins</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Revenir aux réglages d’origine</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les réglages</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Atténuer les images dans les thèmes sombres</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>Sens de lecture de cet article</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Adaptée à la dyslexie</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>Taille des caractères en pixels</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>Taille des caractères par paliers</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Langue de cet article</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espacement des paragraphes</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>Très petite</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>Surlignages et réglages</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>Toute la page enregistrée est dans l’article</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Lecture de la page enregistrée</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Lecture de la page enregistrée…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>La page enregistrée entière</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>La page enregistrée entière. En gris, avec un pointillé : absent de l’article</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>La page enregistrée entière</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>Ce qui n’est pas dans l’article ne peut pas être surligné.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>Choisissez des surlignages de {0} et tapez l’étiquette qu’ils doivent porter.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Diviser une étiquette</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Où mène le lien</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>Étiquettes correspondantes</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n étiquette écrite dans {0}.</numerusform>
            <numerusform>%n étiquettes écrites dans {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>Exporter la liste des étiquettes</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>Importer une liste d’étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>Étiquette supprimée. Articles : {0}, surlignages : {1}. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Étiquettes : {0} nouvelles, {1} modifiées. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>Étiquettes correspondantes</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>Détails de l’étiquette</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Chercher une étiquette</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>Aucune étiquette. Sélectionnez un passage, appuyez sur T et tapez-en une.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Articles par date de publication</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0} : %n article</numerusform>
            <numerusform>{0} : %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Trouvé : {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>Outils de lecture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n surlignage</numerusform>
            <numerusform>%n surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Filtrer la corbeille</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>Ceci ne peut pas être annulé. Appuyez de nouveau sur le bouton pour continuer.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>Ce qui a été supprimé peut être récupéré pendant trente jours.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir une autre…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>Restaurez une sauvegarde : le fichier endommagé est conservé et les pages enregistrées ne sont pas touchées. Votre travail le plus récent peut y manquer.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>Cette bibliothèque ne s’ouvre pas</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>Captures et autres publications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>Chaque enregistrement de la page, et qui d’autre a publié le récit. Choisissez-en deux à comparer.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Pas le même récit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>Le texte seul : {0} ou Échap ramène le reste.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>Une bibliothèque vide</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Déposez ici une page enregistrée</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>Déposez ici une page web enregistrée</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium garde vos articles sur cet ordinateur, agréables à lire, à surligner et à retrouver.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>Pour enregistrer une page : ouvrez-la dans votre navigateur, appuyez sur Ctrl+S, choisissez « Page web, complète », puis déposez le fichier HTML ici. Un dossier de pages enregistrées convient aussi.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>Une importation interrompue</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>Sûreté de la bibliothèque</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Ce qui n’est pas encore enregistré</translation>
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
            <numerusform>%n par minute</numerusform>
            <numerusform>%n par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min restante</numerusform>
            <numerusform>%n min restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>Ajouter un flux…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>Suivez un site par son flux : ajoutez l’adresse du flux ou du site, ou le fichier de la liste d’un autre lecteur (OPML). Les flux ne sont consultés que quand vous les actualisez.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>Étiquettes correspondantes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
</TS>
