<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A reading desk for saved web pages. Everything stays on this computer; nothing is sent anywhere.</source>
        <translation>Un atril para páginas web guardadas. Todo se queda en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Acerca de Lectorium</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Fonts: SIL Open Font License.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos: Lucide (ISC). Fuentes: SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Article</source>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Lectorium</source>
        <translation>Acerca de Lectorium</translation>
    </message>
    <message>
        <source>Add feed…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Another highlight of the same words</source>
        <translation>Otro resaltado de las mismas palabras</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Captures and other publications…</source>
        <translation>Capturas y otras publicaciones…</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Cursor en el texto</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Comprobar la biblioteca…</translation>
    </message>
    <message>
        <source>Colours and their meaning…</source>
        <translation>Colores y su significado…</translation>
    </message>
    <message>
        <source>Compare with the capture before</source>
        <translation>Comparar con la captura anterior</translation>
    </message>
    <message>
        <source>Copy highlights as Markdown</source>
        <translation>Copiar resaltados como Markdown</translation>
    </message>
    <message>
        <source>Copy the chosen passages as Markdown</source>
        <translation>Copiar los pasajes elegidos como Markdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Eliminar artículos</translation>
    </message>
    <message>
        <source>Delete the chosen passages</source>
        <translation>Eliminar los pasajes elegidos</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Eliminar el resaltado</translation>
    </message>
    <message>
        <source>Delete the highlights chosen in the panel</source>
        <translation>Eliminar los resaltados elegidos en el panel</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <source>Details and tags…</source>
        <translation>Detalles y etiquetas…</translation>
    </message>
    <message>
        <source>Dim all but one paragraph</source>
        <translation>Atenuar todo menos un párrafo</translation>
    </message>
    <message>
        <source>Do or find anything…</source>
        <translation>Hacer o buscar lo que sea…</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Export the tag list…</source>
        <translation>Exportar la lista de etiquetas…</translation>
    </message>
    <message>
        <source>Export this search…</source>
        <translation>Exportar esta búsqueda…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fetch all headlines listed</source>
        <translation>Traer todos los titulares mostrados</translation>
    </message>
    <message>
        <source>Fetch from the web…</source>
        <translation>Traer de la web…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to a place…</source>
        <translation>Ir a un lugar…</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>H&amp;ighlight</source>
        <translation>&amp;Resaltado</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Resaltar la selección</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Panel de resaltados</translation>
    </message>
    <message>
        <source>Import a tag list…</source>
        <translation>Importar una lista de etiquetas…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last import…</source>
        <translation>Última importación…</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Panel de biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro según el sistema</translation>
    </message>
    <message>
        <source>List the chapters of the book</source>
        <translation>Ver los capítulos del libro</translation>
    </message>
    <message>
        <source>Mark as one report in several languages</source>
        <translation>Marcar como un mismo informe en varios idiomas</translation>
    </message>
    <message>
        <source>Merge the tag…</source>
        <translation>Fusionar la etiqueta…</translation>
    </message>
    <message>
        <source>Move its end to the left by a word</source>
        <translation>Mover su final una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move its end to the right by a word</source>
        <translation>Mover su final una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move its start to the left by a word</source>
        <translation>Mover su comienzo una palabra a la izquierda</translation>
    </message>
    <message>
        <source>Move its start to the right by a word</source>
        <translation>Mover su comienzo una palabra a la derecha</translation>
    </message>
    <message>
        <source>Move to done</source>
        <translation>Mover a leídos</translation>
    </message>
    <message>
        <source>Move to reading</source>
        <translation>Mover a «Leyendo»</translation>
    </message>
    <message>
        <source>Move to the inbox</source>
        <translation>Mover a la bandeja</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Resaltado siguiente</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Outline…</source>
        <translation>Esquema…</translation>
    </message>
    <message>
        <source>Part from the other languages</source>
        <translation>Separar de los otros idiomas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Paste a file or an address</source>
        <translation>Pegar un archivo o una dirección</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place it at the selection</source>
        <translation>Colocar en la selección</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Resaltado anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read notes back…</source>
        <translation>Recuperar notas…</translation>
    </message>
    <message>
        <source>Read the page again…</source>
        <translation>Volver a leer la página…</translation>
    </message>
    <message>
        <source>Recent articles…</source>
        <translation>Artículos recientes…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refresh the feeds</source>
        <translation>Actualizar las fuentes</translation>
    </message>
    <message>
        <source>Remove the chosen feeds and headlines</source>
        <translation>Quitar las fuentes y los titulares elegidos</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the next footnote</source>
        <translation>Mostrar la nota al pie siguiente</translation>
    </message>
    <message>
        <source>Show the tag&apos;s passages</source>
        <translation>Mostrar los pasajes de la etiqueta</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Ordenar y filtrar los resaltados</translation>
    </message>
    <message>
        <source>Split the tag…</source>
        <translation>Dividir la etiqueta…</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Tag it like the last one</source>
        <translation>Mismas etiquetas que la última vez</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Etiquetar el artículo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of what is chosen…</source>
        <translation>Etiquetas de lo elegido…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>La página guardada completa</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Two columns of passages</source>
        <translation>Dos columnas de pasajes</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Escribir una nota sobre el artículo</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <translation>Escribir una nota sobre el pasaje</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the page, or several with spaces between:</source>
        <translation>Dirección de la página, o varias separadas por espacios:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Fetch from the web</source>
        <translation>Traer de la web</translation>
    </message>
    <message>
        <source>If a page needs you to be logged in, save it in your browser instead (Ctrl+S, “Web page, complete”) and drop the file on this window.</source>
        <translation>Si una página exige iniciar sesión, guárdela en el navegador (Ctrl+S, «Página web, completa») y suelte el archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Lectorium goes online for this page and its pictures, and for nothing else. The site learns the address of your network, but no cookies and not where you come from.</source>
        <translation>Lectorium se conecta para esta página y sus imágenes, y para nada más. El sitio conoce la dirección de su red, pero no recibe cookies ni sabe de dónde viene usted.</translation>
    </message>
</context>
<context>
    <name>AnnotatingDesk</name>
    <message numerus="yes">
        <source>%n highlight(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n resaltado copiado como Markdown.</numerusform>
            <numerusform>%n resaltados copiados como Markdown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Su pasaje ya no está en el texto. Seleccione dónde debe ir y pulse P.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Intro guarda</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre el artículo</translation>
    </message>
    <message>
        <source>Tags and note of the article</source>
        <translation>Etiquetas y nota del artículo</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>Etiquetas del artículo</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Escribe una nota sobre el artículo…</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Articles that would be as they were: {0}</source>
        <translation>Artículos que volverían a ser como eran: {0}</translation>
    </message>
    <message>
        <source>Articles that would come back: {0}</source>
        <translation>Artículos que volverían: {0}</translation>
    </message>
    <message>
        <source>Articles that would vanish: {0}</source>
        <translation>Artículos que desaparecerían: {0}</translation>
    </message>
    <message>
        <source>Highlights that would be as they were: {0}</source>
        <translation>Resaltados que volverían a ser como eran: {0}</translation>
    </message>
    <message>
        <source>Highlights that would come back: {0}</source>
        <translation>Resaltados que volverían: {0}</translation>
    </message>
    <message>
        <source>Highlights that would vanish: {0}</source>
        <translation>Resaltados que desaparecerían: {0}</translation>
    </message>
    <message>
        <source>Nothing would change: the library is as it was then.</source>
        <translation>Nada cambiaría: la biblioteca está como entonces.</translation>
    </message>
    <message>
        <source>Tags that would be as they were: {0}</source>
        <translation>Etiquetas que volverían a ser como eran: {0}</translation>
    </message>
    <message>
        <source>Tags that would come back: {0}</source>
        <translation>Etiquetas que volverían: {0}</translation>
    </message>
    <message>
        <source>Tags that would vanish: {0}</source>
        <translation>Etiquetas que desaparecerían: {0}</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>antes de una reparación</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>damaged library</source>
        <translation>biblioteca dañada</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha automáticamente</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>put there by somebody</source>
        <translation>puesta allí por alguien</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made after every half hour of changes. Older ones are thinned out.</source>
        <translation>Se hace una copia tras cada media hora de cambios. Las más antiguas se van reduciendo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Complete copy</source>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>Complete copy…</source>
        <translation>Copia completa…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The library does not open, so nothing can be compared with it.</source>
        <translation>La biblioteca no se abre, así que no se puede comparar nada con ella.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Todavía no hay ninguna copia.</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>Lo que cambiaría al restaurar</translation>
    </message>
    <message>
        <source>articles: {0}, highlights: {1}</source>
        <translation>artículos: {0}, resaltados: {1}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Highlights and related articles</source>
        <translation>Resaltados y artículos relacionados</translation>
    </message>
</context>
<context>
    <name>BrowsingDesk</name>
    <message numerus="yes">
        <source>%n article(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n artículo eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n artículos eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen articles</source>
        <translation>Artículos elegidos</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add colour</source>
        <translation>Añadir color</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Change the ends of the highlight</source>
        <translation>Cambiar los extremos del resaltado</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Eliminar artículo</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Eliminar resaltado</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Eliminar búsqueda</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Describir etiqueta</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Edit highlight</source>
        <translation>Editar resaltado</translation>
    </message>
    <message>
        <source>Find the reading fine</source>
        <translation>Dar por buena la lectura</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Import tag list</source>
        <translation>Importar lista de etiquetas</translation>
    </message>
    <message>
        <source>Join languages of one report</source>
        <translation>Unir idiomas de un informe</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Move article</source>
        <translation>Mover artículo</translation>
    </message>
    <message>
        <source>Part languages of one report</source>
        <translation>Separar idiomas de un informe</translation>
    </message>
    <message>
        <source>Part two stories</source>
        <translation>Separar dos noticias</translation>
    </message>
    <message>
        <source>Place highlight</source>
        <translation>Colocar resaltado</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Recuperar notas</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Volver a leer la página</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Quitar fuente</translation>
    </message>
    <message>
        <source>Remove headline</source>
        <translation>Quitar titular</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Cambiar nombre de búsqueda</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de etiqueta</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Split tag</source>
        <translation>Dividir etiqueta</translation>
    </message>
    <message>
        <source>Tag article</source>
        <translation>Etiquetar artículo</translation>
    </message>
    <message>
        <source>Take colour away</source>
        <translation>Quitar color</translation>
    </message>
</context>
<context>
    <name>ChapterStrip</name>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>List the chapters of this book</source>
        <translation>Ver los capítulos de este libro</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A highlight belongs to no article.</source>
        <translation>Un resaltado no pertenece a ningún artículo.</translation>
    </message>
    <message>
        <source>A highlight has found no place in the new text of its article.</source>
        <translation>Un resaltado no encontró su lugar en el nuevo texto de su artículo.</translation>
    </message>
    <message>
        <source>A quote is not what stands in its article.</source>
        <translation>Una cita no coincide con lo que dice su artículo.</translation>
    </message>
    <message>
        <source>A saved page or picture is missing or damaged.</source>
        <translation>Falta o está dañada una página guardada o una imagen.</translation>
    </message>
    <message>
        <source>A stored file belongs to nothing.</source>
        <translation>Un archivo guardado no pertenece a nada.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The search index is missing or behind.</source>
        <translation>El índice de búsqueda falta o está atrasado.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Articles: {0}, highlights: {1}, in the search index: {2}.</source>
        <translation>Artículos: {0}, resaltados: {1}, en el índice de búsqueda: {2}.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking the whole library over…</source>
        <translation>Revisando toda la biblioteca…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>The library has problems. A repair mends what it can and keeps a copy of what was before.</source>
        <translation>La biblioteca tiene problemas. Una reparación arregla lo que puede y guarda una copia de lo anterior.</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en orden.</translation>
    </message>
</context>
<context>
    <name>CheckingDesk</name>
    <message>
        <source>Best reading</source>
        <translation>Mejor lectura</translation>
    </message>
    <message>
        <source>Check this page: the reading may be incomplete.</source>
        <translation>Revise esta página: la lectura puede estar incompleta.</translation>
    </message>
    <message>
        <source>How should this page be read?</source>
        <translation>¿Cómo debe leerse esta página?</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Otra lectura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Tag the article…</source>
        <translation>Etiquetar el artículo…</translation>
    </message>
    <message>
        <source>Tags of the article: {0}</source>
        <translation>Etiquetas del artículo: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ChosenPassages</name>
    <message numerus="yes">
        <source>%n passage(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n pasaje eliminado. Ctrl+Z lo recupera.</numerusform>
            <numerusform>%n pasajes eliminados. Ctrl+Z los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged “{0}”. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n pasaje tiene ahora la etiqueta «{0}». Ctrl+Z lo deshace.</numerusform>
            <numerusform>%n pasajes tienen ahora la etiqueta «{0}». Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Pasajes elegidos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>ColorsDialog</name>
    <message>
        <source>A colour of your own</source>
        <translation>Un color propio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>Colores de los resaltados</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How it looks: {0}</source>
        <translation>Aspecto: {0}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Say what a colour means to you, for instance “doubtful”. Ctrl+Z takes it back.</source>
        <translation>Diga qué significa un color para usted, por ejemplo «dudoso». Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>taken away, still used</source>
        <translation>quitado, aún en uso</translation>
    </message>
</context>
<context>
    <name>CommandingDesk</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Hacer o buscar lo que sea</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usado últimamente</translation>
    </message>
</context>
<context>
    <name>ComparingDesk</name>
    <message>
        <source>Not shown as one story any more. Ctrl+Z takes it back.</source>
        <translation>Ya no se muestran como la misma noticia. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Cambio {0} de {1}</translation>
    </message>
    <message>
        <source>Compare this capture</source>
        <translation>Comparar esta captura</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>The page as it was saved then</source>
        <translation>La página tal como se guardó entonces</translation>
    </message>
    <message>
        <source>The text is the same; only the page around it differs</source>
        <translation>El texto es el mismo; solo cambia la página que lo rodea</translation>
    </message>
    <message>
        <source>with this one</source>
        <translation>con esta</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ContextTip</name>
    <message>
        <source>The passage in its article</source>
        <translation>El pasaje en su artículo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Lectorium met a fault. Everything that was saved is safe; you can go on, or quit and start again. The report below holds no text of your articles: please add it when you tell us.</source>
        <translation>Lectorium ha sufrido un fallo. Todo lo guardado está a salvo; puede continuar, o salir y volver a empezar. El informe de abajo no contiene texto de sus artículos: adjúntelo si nos lo comunica.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Detalles del artículo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>DocumentMap</name>
    <message>
        <source>Place in the article</source>
        <translation>Posición en el artículo</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This report in</source>
        <translation>Este informe en</translation>
    </message>
</context>
<context>
    <name>EditionsDesk</name>
    <message>
        <source>Choose two or more articles that are the same report in other languages.</source>
        <translation>Elija dos o más artículos que sean el mismo informe en otros idiomas.</translation>
    </message>
    <message>
        <source>Not shown as the same report any more. Ctrl+Z takes it back.</source>
        <translation>Ya no se muestra como el mismo informe. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>One report now: the other languages stand under its title and in the settings. Ctrl+Z takes it back.</source>
        <translation>Ahora es un mismo informe: los otros idiomas están bajo el título y en los ajustes. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>This system has no font for {0}: the signs show as empty boxes. Installing one helps, for instance Noto Sans CJK.</source>
        <translation>Este sistema no tiene una fuente para {0}: los signos aparecen como recuadros vacíos. Instale una, por ejemplo Noto Sans CJK.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A passage is not marked by {style}, but by {styles}.</source>
        <translation>Un pasaje no se marca con {style}, sino con {styles}.</translation>
    </message>
    <message>
        <source>A public network may want you to log in first, or this computer&apos;s clock is wrong.</source>
        <translation>Quizá una red pública pida antes iniciar sesión, o el reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>A tag needs between 1 and 1,000 characters.</source>
        <translation>Una etiqueta debe tener entre 1 y 1000 caracteres.</translation>
    </message>
    <message>
        <source>A tag&apos;s shortcut is one letter, digit or sign, not {text}.</source>
        <translation>La tecla de una etiqueta es una letra, una cifra o un signo, no {text}.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>Un artículo necesita un título.</translation>
    </message>
    <message>
        <source>Article {article} has this address already.</source>
        <translation>El artículo {article} ya tiene esta dirección.</translation>
    </message>
    <message>
        <source>Choose another name, or write over it.</source>
        <translation>Elija otro nombre o sobrescríbalo.</translation>
    </message>
    <message>
        <source>Choose “Check the library” in the File menu and repair it, or restore a backup.</source>
        <translation>Elija «Comprobar la biblioteca» en el menú Archivo y repárela, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the address in that network itself.</source>
        <translation>Si es lo que desea, pida directamente la dirección de esa red.</translation>
    </message>
    <message>
        <source>If that is meant, ask for the http address itself.</source>
        <translation>Si es lo que desea, pida directamente la dirección http.</translation>
    </message>
    <message>
        <source>If the page shows text in a browser, save it again once it has finished loading.</source>
        <translation>Si la página muestra texto en un navegador, guárdela de nuevo cuando haya terminado de cargar.</translation>
    </message>
    <message>
        <source>If you may read it, open it in your browser, save it there and import the file.</source>
        <translation>Si puede leerla, ábrala en el navegador, guárdela allí e importe el archivo.</translation>
    </message>
    <message>
        <source>Import a page into it to make one.</source>
        <translation>Importe una página en ella para crearla.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más reciente; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Look whether the address is spelt right.</source>
        <translation>Compruebe que la dirección esté bien escrita.</translation>
    </message>
    <message>
        <source>Make room or choose another place; nothing was lost.</source>
        <translation>Libere espacio o elija otro lugar; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>No readable text was found in {path}.</source>
        <translation>No se encontró texto legible en {path}.</translation>
    </message>
    <message>
        <source>No text lies between {start} and {end}; the article has {length} characters.</source>
        <translation>No hay texto entre {start} y {end}; el artículo tiene {length} caracteres.</translation>
    </message>
    <message>
        <source>Put it back or open another one; nothing is saved until then.</source>
        <translation>Devuélvala a su sitio o abra otra; hasta entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>Save the page as HTML from the browser and import that file.</source>
        <translation>Guarde la página como HTML desde el navegador e importe ese archivo.</translation>
    </message>
    <message>
        <source>The colour {name} can be called otherwise, but not taken away.</source>
        <translation>El color {name} puede llamarse de otro modo, pero no quitarse.</translation>
    </message>
    <message>
        <source>The key {key} gives the tag {tag} already.</source>
        <translation>La tecla {key} ya pone la etiqueta {tag}.</translation>
    </message>
    <message>
        <source>The library in {path} was moved or deleted while it was open.</source>
        <translation>La biblioteca de {path} se movió o se eliminó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The library is busy with another program.</source>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>The library is damaged: {reason}.</source>
        <translation>La biblioteca está dañada: {reason}.</translation>
    </message>
    <message>
        <source>The stored file {what} is missing or damaged.</source>
        <translation>El archivo guardado {what} falta o está dañado.</translation>
    </message>
    <message>
        <source>The template fails at line {line}: {reason}.</source>
        <translation>La plantilla falla en la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>There is a colour {name} already.</source>
        <translation>Ya existe un color {name}.</translation>
    </message>
    <message>
        <source>There is no colour {color}; there are {colors}.</source>
        <translation>No existe el color {color}; hay {colors}.</translation>
    </message>
    <message>
        <source>There is no export format {format}; there are {formats}.</source>
        <translation>No existe el formato de exportación {format}; hay {formats}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no library in {path}.</source>
        <translation>No hay ninguna biblioteca en {path}.</translation>
    </message>
    <message>
        <source>There is no {what}.</source>
        <translation>No existe: {what}.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it has changed since.</source>
        <translation>No se puede deshacer: ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Lectorium (schema {found}, here {known}).</source>
        <translation>Esta biblioteca se creó con una versión más reciente de Lectorium (esquema {found}, aquí {known}).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again once this computer is online.</source>
        <translation>Inténtelo cuando este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>Unpack the outer one and import what was in it.</source>
        <translation>Descomprima el exterior e importe lo que contenía.</translation>
    </message>
    <message>
        <source>{host} cannot hand out {path} now: it answers {status}.</source>
        <translation>{host} no puede entregar {path} ahora: responde {status}.</translation>
    </message>
    <message>
        <source>{host} does not hand out {path}: it answers {status}.</source>
        <translation>{host} no entrega {path}: responde {status}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it brought its reader down.</source>
        <translation>No se pudo leer {path}: el proceso de lectura se cerró de golpe.</translation>
    </message>
    <message>
        <source>{path} is an archive within an archive, which is not opened.</source>
        <translation>{path} es un archivo comprimido dentro de otro y no se abre.</translation>
    </message>
    <message>
        <source>{path} is damaged or not what it claims to be: {reason}.</source>
        <translation>{path} está dañado o no es lo que dice ser: {reason}.</translation>
    </message>
    <message>
        <source>{path} is locked by a password or a copy protection, and cannot be opened here.</source>
        <translation>{path} está bloqueado con una contraseña o protección anticopia y no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>{path} is no feed, and names none.</source>
        <translation>{path} no es una fuente ni nombra ninguna.</translation>
    </message>
    <message>
        <source>{path} is no tag list: {reason}.</source>
        <translation>{path} no es una lista de etiquetas: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a kind of file that Lectorium reads.</source>
        <translation>{path} no es un tipo de archivo que Lectorium pueda leer.</translation>
    </message>
    <message>
        <source>{path} is not a sound backup: {reason}.</source>
        <translation>{path} no es una copia de seguridad válida: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not fetched: only http and https addresses are, not {scheme}.</source>
        <translation>{path} no se trae: solo direcciones http y https, no {scheme}.</translation>
    </message>
    <message>
        <source>{path} is not there: {host} answers {status}.</source>
        <translation>{path} no existe: {host} responde {status}.</translation>
    </message>
    <message>
        <source>{path} is there already and was not made by an export.</source>
        <translation>{path} ya existe y no procede de una exportación.</translation>
    </message>
    <message>
        <source>{path} is too large: more than {limit}.</source>
        <translation>{path} es demasiado grande: más de {limit}.</translation>
    </message>
    <message>
        <source>{path} needs more than {limit} of memory and was given up.</source>
        <translation>{path} necesita más de {limit} de memoria y se ha descartado.</translation>
    </message>
    <message>
        <source>{path} took more than {seconds} seconds and was given up.</source>
        <translation>{path} tardó más de {seconds} segundos y se ha descartado.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it leads to {host}, which lies in a private network.</source>
        <translation>{path} no se trajo: lleva a {host}, que está en una red privada.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on from address to address, more than {limit} times.</source>
        <translation>{path} no se trajo: redirige más de {limit} veces.</translation>
    </message>
    <message>
        <source>{path} was not fetched: it sends on to an address that is not encrypted.</source>
        <translation>{path} no se trajo: redirige a una dirección sin cifrar.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no connection to the network.</source>
        <translation>{path} no se trajo: no hay conexión a la red.</translation>
    </message>
    <message>
        <source>{path} was not fetched: there is no site called {host}.</source>
        <translation>{path} no se trajo: no existe ningún sitio {host}.</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} could not prove who it is ({reason}).</source>
        <translation>{path} no se trajo: {host} no pudo acreditar su identidad ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not fetched: {host} does not answer ({reason}).</source>
        <translation>{path} no se trajo: {host} no responde ({reason}).</translation>
    </message>
    <message>
        <source>{text} is no date such as 2026-05-01.</source>
        <translation>{text} no es una fecha como 2026-05-01.</translation>
    </message>
    <message>
        <source>{text} is no language tag such as en, pt-BR or zh-Hans.</source>
        <translation>{text} no es un código de idioma como en, pt-BR o zh-Hans.</translation>
    </message>
    <message>
        <source>{text} is no web address.</source>
        <translation>{text} no es una dirección web.</translation>
    </message>
    <message>
        <source>{text} will not do for a colour: it needs a name of at most 60 characters, and #rrggbb.</source>
        <translation>{text} no sirve para un color: necesita un nombre de 60 caracteres como máximo y #rrggbb.</translation>
    </message>
    <message>
        <source>“{name}” is in the library again (article {article}); delete that one first.</source>
        <translation>«{name}» está otra vez en la biblioteca (artículo {article}); elimínelo primero.</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>Los %n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest tags</source>
        <translation>Etiquetas más usadas</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>New and unread</source>
        <translation>Nuevo y sin leer</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Aún no hay artículos.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Words that rose this month</source>
        <translation>Palabras en alza este mes</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n artículo</numerusform>
            <numerusform>{0}: %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Bibliography (BibTeX)</source>
        <translation>Bibliografía (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <translation>Bibliografía (CSL-JSON)</translation>
    </message>
    <message>
        <source>Brief with footnotes</source>
        <translation>Informe con notas al pie</translation>
    </message>
    <message>
        <source>Table of highlights (CSV)</source>
        <translation>Tabla de resaltados (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A template of my own</source>
        <translation>Mi propio modelo</translation>
    </message>
    <message>
        <source>All articles ({0})</source>
        <translation>Todos los artículos ({0})</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chosen articles ({0})</source>
        <translation>Artículos elegidos ({0})</translation>
    </message>
    <message>
        <source>Chosen passages ({0})</source>
        <translation>Pasajes elegidos ({0})</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado</translation>
    </message>
    <message>
        <source>Highlights with a tag</source>
        <translation>Resaltados con una etiqueta</translation>
    </message>
    <message>
        <source>Into a folder, a file for each article</source>
        <translation>En una carpeta, un archivo por artículo</translation>
    </message>
    <message>
        <source>Into one file</source>
        <translation>En un solo archivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The list as it is now ({0})</source>
        <translation>La lista tal como está ({0})</translation>
    </message>
    <message>
        <source>The passages shown ({0})</source>
        <translation>Los pasajes mostrados ({0})</translation>
    </message>
    <message>
        <source>To the clipboard</source>
        <translation>Al portapapeles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a saved search finds</source>
        <translation>Lo que encuentra una búsqueda guardada</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>With the articles’ full text, marks in place</source>
        <translation>Con el texto completo y los resaltados en su sitio</translation>
    </message>
    <message>
        <source>With their pictures</source>
        <translation>Con sus imágenes</translation>
    </message>
    <message>
        <source>Write over what I changed in the files</source>
        <translation>Sobrescribir lo que cambié en los archivos</translation>
    </message>
</context>
<context>
    <name>ExportingDesk</name>
    <message numerus="yes">
        <source>%n article(s) exported to {0}</source>
        <translation>
            <numerusform>%n artículo exportado a {0}</numerusform>
            <numerusform>%n artículos exportados a {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) taken over. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n cambio incorporado. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%n cambios incorporados. Ctrl+Z los deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Read notes back from a folder</source>
        <translation>Recuperar notas de una carpeta</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Leyendo notas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
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
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of a feed, or of a page that names one:</source>
        <translation>Dirección de una fuente o de una página que la nombre:</translation>
    </message>
    <message>
        <source>Choose an OPML file…</source>
        <translation>Elegir un archivo OPML…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lectorium goes online to get the feed now, and later only when you refresh it.</source>
        <translation>Lectorium se conecta ahora para traer la fuente y después solo cuando usted la actualice.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Lists of feeds</source>
        <translation>Listas de fuentes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Páginas guardadas</translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Finding in the article</source>
        <translation>Búsqueda en el artículo</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>“Ice” does not find “ice”</source>
        <translation>«Hielo» no encuentra «hielo»</translation>
    </message>
    <message>
        <source>“e” does not find “é”</source>
        <translation>«e» no encuentra «é»</translation>
    </message>
    <message>
        <source>“ice” does not find “icecap”</source>
        <translation>«sol» no encuentra «soldado»</translation>
    </message>
</context>
<context>
    <name>FindingDesk</name>
    <message>
        <source>Found above: went on from the beginning</source>
        <translation>Encontrado más arriba: se siguió desde el principio</translation>
    </message>
    <message>
        <source>The beginning was passed: went on from the end</source>
        <translation>Se pasó el principio: se siguió desde el final</translation>
    </message>
    <message>
        <source>The end was passed: went on from the beginning</source>
        <translation>Se pasó el final: se siguió desde el principio</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Read to the end</source>
        <translation>Leído hasta el final</translation>
    </message>
    <message>
        <source>Reading progress: {0}</source>
        <translation>Progreso de lectura: {0}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Also in {0}</source>
        <translation>También en {0}</translation>
    </message>
    <message>
        <source>Also published by {0}</source>
        <translation>También publicado por {0}</translation>
    </message>
    <message>
        <source>Also published: {0}</source>
        <translation>También publicado: {0}</translation>
    </message>
    <message>
        <source>Chapter {0} of {1}</source>
        <translation>Capítulo {0} de {1}</translation>
    </message>
    <message>
        <source>from an agency’s feed</source>
        <translation>de un servicio de agencia</translation>
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
        <translation>También anteriores</translation>
    </message>
    <message>
        <source>Fetch and read</source>
        <translation>Traer y leer</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titulares</translation>
    </message>
    <message>
        <source>Nothing new in the last 24 hours. Press F5 to ask again.</source>
        <translation>Nada nuevo en las últimas 24 horas. Pulse F5 para volver a consultar.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show headlines of earlier days, too</source>
        <translation>Mostrar también titulares de días anteriores</translation>
    </message>
    <message>
        <source>There are no headlines yet. Press F5 to fetch them.</source>
        <translation>Aún no hay titulares. Pulse F5 para traerlos.</translation>
    </message>
</context>
<context>
    <name>HighlightFilter</name>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por posición</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Filter: words, tags</source>
        <translation>Filtro: palabras, etiquetas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sort and filter the highlights</source>
        <translation>Ordenar y filtrar los resaltados</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>HighlightRows</name>
    <message>
        <source>Not found in the text any more</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>No highlight fits the filter. Escape shows all again.</source>
        <translation>Ningún resaltado cumple el filtro. Esc los muestra todos.</translation>
    </message>
    <message>
        <source>Open an article to see its highlights.</source>
        <translation>Abra un artículo para ver sus resaltados.</translation>
    </message>
    <message>
        <source>Select text and press H, or pick a colour, to highlight it.</source>
        <translation>Seleccione texto y pulse H, o elija un color, para resaltarlo.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Nothing was found to import</source>
        <translation>No se encontró nada que importar</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>{0} already here</source>
        <translation>{0} ya estaban aquí</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importados</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} ilegibles</translation>
    </message>
    <message>
        <source>{0} updated</source>
        <translation>{0} actualizados</translation>
    </message>
</context>
<context>
    <name>ImportingDesk</name>
    <message>
        <source>An import was interrupted.</source>
        <translation>Se interrumpió una importación.</translation>
    </message>
    <message>
        <source>An import was interrupted: {0} of {1} done.</source>
        <translation>Se interrumpió una importación: {0} de {1} hechas.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Import a folder of saved pages</source>
        <translation>Importar una carpeta de páginas guardadas</translation>
    </message>
    <message>
        <source>Import saved pages</source>
        <translation>Importar páginas guardadas</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Nothing was imported yet, or nothing failed.</source>
        <translation>Aún no se ha importado nada o nada falló.</translation>
    </message>
    <message>
        <source>The clipboard holds no file, no path and no web address.</source>
        <translation>El portapapeles no contiene ningún archivo, ruta ni dirección web.</translation>
    </message>
</context>
<context>
    <name>Inlays</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Enter copies the code</source>
        <translation>Intro copia el código</translation>
    </message>
    <message>
        <source>Enter opens the table in a pane of its own</source>
        <translation>Intro abre la tabla en un panel propio</translation>
    </message>
    <message>
        <source>Enter shows the picture by itself</source>
        <translation>Intro muestra la imagen sola</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Abrir la tabla</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>El código se ha copiado.</translation>
    </message>
</context>
<context>
    <name>KeepingDesk</name>
    <message>
        <source>Backed up to {0}.</source>
        <translation>Copia guardada en {0}.</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Comprobar y reparar…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>Closing now would lose what is not saved: %n change(s).</source>
        <translation>
            <numerusform>Si cierra ahora se perderá lo no guardado: %n cambio.</numerusform>
            <numerusform>Si cierra ahora se perderá lo no guardado: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved now.</source>
        <translation>Ya está todo guardado.</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Lo sé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>No se hizo ninguna copia: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet, kept here until it can be: %n change(s).</source>
        <translation>
            <numerusform>Sin guardar aún, se conserva aquí hasta que se pueda: %n cambio.</numerusform>
            <numerusform>Sin guardar aún, se conserva aquí hasta que se pueda: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restored: articles {0}, highlights {1}. What was before is among the backups.</source>
        <translation>Restaurado: artículos {0}, resaltados {1}. Lo anterior está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The library is damaged ({0}). Nothing more should be written to it.</source>
        <translation>La biblioteca está dañada ({0}). No conviene escribir nada más en ella.</translation>
    </message>
    <message>
        <source>This library lies on a network drive ({0}). Use it from one computer at a time.</source>
        <translation>Esta biblioteca está en una unidad de red ({0}). Úsela desde un solo ordenador a la vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>{0} synchronises this library&apos;s folder, which can damage it. Keep it elsewhere.</source>
        <translation>{0} sincroniza la carpeta de esta biblioteca, lo que puede dañarla. Guárdela en otro lugar.</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <source>A line on or back; with the caret out, move it</source>
        <translation>Una línea adelante o atrás; con el cursor visible, lo mueve</translation>
    </message>
    <message>
        <source>A page on or back</source>
        <translation>Una página adelante o atrás</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>Bring out the caret and move it</source>
        <translation>Mostrar el cursor y moverlo</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>G, then its key</source>
        <translation>G y después su tecla</translation>
    </message>
    <message>
        <source>Give the tag that has this key</source>
        <translation>Poner la etiqueta que tiene esa tecla</translation>
    </message>
    <message>
        <source>In the text: these cannot be changed</source>
        <translation>En el texto: estas no se pueden cambiar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Leave what is open: popover, caret, selection</source>
        <translation>Dejar lo que está abierto: recuadro, cursor, selección</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Pulse la tecla nueva para «{0}». Esc la deja como está.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>Seleccionar con el cursor</translation>
    </message>
    <message>
        <source>Shift and a key that moves it</source>
        <translation>Mayús y una tecla que lo mueve</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Las teclas sueltas no actúan mientras escribe en un campo.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La tecla nueva</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>the side buttons of the mouse</source>
        <translation>los botones laterales del ratón</translation>
    </message>
    <message>
        <source>{0} is the key of {1}. Enter takes it over; or press another key.</source>
        <translation>{0} es la tecla de {1}. Intro la toma; o pulse otra.</translation>
    </message>
    <message>
        <source>{0} means something everywhere and cannot be given. Press another key.</source>
        <translation>{0} tiene su significado en todas partes y no se puede dar. Pulse otra tecla.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>gone from the library, but you changed it: {0}</source>
        <translation>ya no está en la biblioteca, pero usted lo cambió: {0}</translation>
    </message>
    <message>
        <source>you changed: {0}</source>
        <translation>usted cambió: {0}</translation>
    </message>
    <message>
        <source>you deleted: {0}</source>
        <translation>usted eliminó: {0}</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Left as you have it</source>
        <translation>Se dejó como lo tiene</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>These blocks were changed or deleted in the exported files, and were left so. Read notes back to take your edits over, or export again and write over them.</source>
        <translation>Estos bloques se cambiaron o eliminaron en los archivos exportados y se dejaron así. Recupere las notas para incorporar sus cambios, o exporte de nuevo y sobrescríbalos.</translation>
    </message>
</context>
<context>
    <name>LibrariesDesk</name>
    <message>
        <source>New library: an empty folder</source>
        <translation>Nueva biblioteca: una carpeta vacía</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguna</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Book: {0}</source>
        <translation>Libro: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Todavía no hay artículos.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>No hay nada con este filtro.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Published, latest first</source>
        <translation>Publicados más recientemente</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Saved search: {0}</source>
        <translation>Búsqueda guardada: {0}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Volver a mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Show all tags again</source>
        <translation>Mostrar de nuevo todas las etiquetas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Tag: {0}</source>
        <translation>Etiqueta: {0}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It opens in your browser, which goes online.</source>
        <translation>Se abre en su navegador, que se conecta a Internet.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>This link leads to {0}:</source>
        <translation>Este enlace lleva a {0}:</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Este enlace lleva a:</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Chosen: {0}</source>
        <translation>Elegidos: {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayar</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
</context>
<context>
    <name>ManyNotesDialog</name>
    <message numerus="yes">
        <source>A note for %n passage(s)</source>
        <translation>
            <numerusform>Una nota para %n pasaje</numerusform>
            <numerusform>Una nota para %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is put below the notes that they have.</source>
        <translation>Se añade debajo de las notas que ya tienen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ManyTagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of what is chosen</source>
        <translation>Etiquetas de lo elegido</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Elegir páginas</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>Filtrar las páginas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>{0} de {1} elegidas</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge a tag into another</source>
        <translation>Fusionar una etiqueta con otra</translation>
    </message>
    <message>
        <source>Tags: {0}, articles: {1}, highlights: {2}. Ctrl+Z takes it back.</source>
        <translation>Etiquetas: {0}, artículos: {1}, resaltados: {2}. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>MoreConditions</name>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Articles that match</source>
        <translation>Artículos que coinciden con</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>Resaltado desde</translation>
    </message>
    <message>
        <source>Marked until</source>
        <translation>Resaltado hasta</translation>
    </message>
    <message>
        <source>Matching sites</source>
        <translation>Sitios coincidentes</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Más condiciones</translation>
    </message>
    <message>
        <source>Only passages without a tag</source>
        <translation>Solo pasajes sin etiqueta</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>Publicado desde</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publicado hasta</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Estado del artículo</translation>
    </message>
    <message>
        <source>a search, e.g. harbour -boats</source>
        <translation>una búsqueda, p. ej. puerto -barcos</translation>
    </message>
</context>
<context>
    <name>MovingDesk</name>
    <message>
        <source>Here: {0} %, paragraph {1} of {2}</source>
        <translation>Aquí: {0} %, párrafo {1} de {2}</translation>
    </message>
    <message>
        <source>No heading like this</source>
        <translation>Ningún título así</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Percent or paragraph</source>
        <translation>Porcentaje o párrafo</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>The middle</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>To paragraph {0} of {1}</source>
        <translation>Al párrafo {0} de {1}</translation>
    </message>
    <message>
        <source>To {0} % of the text</source>
        <translation>Al {0} % del texto</translation>
    </message>
    <message>
        <source>Type a number: 40 for 40 %, or ¶ 12</source>
        <translation>Escriba un número: 40 para el 40 %, o ¶ 12</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>choose an unplaced highlight and select its passage</source>
        <translation>elija un resaltado sin lugar y seleccione su pasaje</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>no hay ningún artículo elegido</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>no hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>no feed is followed</source>
        <translation>no se sigue ninguna fuente</translation>
    </message>
    <message>
        <source>no highlight is chosen in the panel</source>
        <translation>no hay ningún resaltado elegido en el panel</translation>
    </message>
    <message>
        <source>no passage is chosen</source>
        <translation>no hay ningún pasaje elegido</translation>
    </message>
    <message>
        <source>no tag is chosen in the panel</source>
        <translation>no hay ninguna etiqueta elegida en el panel</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>nothing is compared</source>
        <translation>no se compara nada</translation>
    </message>
    <message>
        <source>nothing is highlighted here</source>
        <translation>aquí no hay nada resaltado</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>no se busca nada</translation>
    </message>
    <message>
        <source>the article has no headings</source>
        <translation>el artículo no tiene títulos</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nowhere to go yet</source>
        <translation>todavía no hay adónde ir</translation>
    </message>
    <message>
        <source>there is only one capture</source>
        <translation>solo hay una captura</translation>
    </message>
    <message>
        <source>this is not the chapter of a book</source>
        <translation>no es un capítulo de un libro</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Ir a la nota</translation>
    </message>
    <message>
        <source>Go to the note (Enter); Backspace comes back</source>
        <translation>Ir a la nota (Intro); Retroceso vuelve</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>OnlineDesk</name>
    <message numerus="yes">
        <source>%n feed(s) did not answer</source>
        <translation>
            <numerusform>%n fuente no respondió</numerusform>
            <numerusform>%n fuentes no respondieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n fuente quitada. Ctrl+Z la recupera.</numerusform>
            <numerusform>%n fuentes quitadas. Ctrl+Z las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new headline(s)</source>
        <translation>
            <numerusform>%n titular nuevo</numerusform>
            <numerusform>%n titulares nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>PassageBar</name>
    <message>
        <source>All passages</source>
        <translation>Todos los pasajes</translation>
    </message>
    <message>
        <source>Article and place</source>
        <translation>Artículo y lugar</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Por sitio</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Not this tag</source>
        <translation>Sin esta etiqueta</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>One of these tags</source>
        <translation>Una de estas etiquetas</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag… (+ also, - not)</source>
        <translation>Etiqueta… (+ también, - no)</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This tag, too</source>
        <translation>También esta etiqueta</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>Qué pasajes</translation>
    </message>
    <message>
        <source>With its children</source>
        <translation>Con sus hijas</translation>
    </message>
    <message>
        <source>Words in the passages</source>
        <translation>Palabras en los pasajes</translation>
    </message>
    <message>
        <source>also {0}</source>
        <translation>también {0}</translation>
    </message>
    <message>
        <source>not {0}</source>
        <translation>no {0}</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>solo {0}</translation>
    </message>
</context>
<context>
    <name>PassageColumn</name>
    <message>
        <source>No passage is like that. Take a condition off.</source>
        <translation>Ningún pasaje es así. Quite una condición.</translation>
    </message>
    <message>
        <source>Nothing is highlighted yet. Open an article, select text and press H.</source>
        <translation>Aún no hay nada resaltado. Abra un artículo, seleccione texto y pulse H.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages: {0}</source>
        <translation>Pasajes: {0}</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>elegidos: {0}</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>No site</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Not found in the text any more</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it, Esc leaves it as it was</source>
        <translation>Nota; Ctrl+Intro la guarda, Esc la deja como estaba</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>PassagesDesk</name>
    <message>
        <source>Its passage is gone from the text. Select where it belongs and press P.</source>
        <translation>Su pasaje ya no está en el texto. Seleccione dónde debe ir y pulse P.</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Pasajes lado a lado</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Another highlight of these words (Shift+O)</source>
        <translation>Otro resaltado de estas palabras (Shift+O)</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>Colores…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Eliminar resaltado</translation>
    </message>
    <message>
        <source>Delete highlight (Del)</source>
        <translation>Eliminar resaltado (Supr)</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Highlight (H)</source>
        <translation>Resaltar (H)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N); Ctrl+Enter saves</source>
        <translation>Nota (N); Ctrl+Intro guarda</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Strike through (S)</source>
        <translation>Tachar (S)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags (T)</source>
        <translation>Etiquetas (T)</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>Subrayar (U)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Nota y etiquetas</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Not in the text any more</source>
        <translation>Ya no está en el texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>guardado el {0}</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A parenthesis closes that was not opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: its words were searched one by one.</source>
        <translation>Faltan comillas de cierre: se buscaron las palabras una por una.</translation>
    </message>
    <message>
        <source>A star belongs at the end of a word.</source>
        <translation>El asterisco va al final de la palabra.</translation>
    </message>
    <message>
        <source>A word may differ by two letters at most.</source>
        <translation>Una palabra puede diferir en dos letras como máximo.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon.</source>
        <translation>No hay nada tras los dos puntos.</translation>
    </message>
    <message>
        <source>OR or NOT stands alone.</source>
        <translation>OR o NOT está solo.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deep.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>The query has too many parts: the rest was passed over.</source>
        <translation>La búsqueda tiene demasiadas partes: se omitió el resto.</translation>
    </message>
    <message>
        <source>The query is too long: the rest was passed over.</source>
        <translation>La búsqueda es demasiado larga: se omitió el resto.</translation>
    </message>
    <message>
        <source>There is no such field: its name was searched as a word.</source>
        <translation>No existe ese campo: su nombre se buscó como palabra.</translation>
    </message>
    <message>
        <source>There is no word in this query.</source>
        <translation>No hay ninguna palabra en esta búsqueda.</translation>
    </message>
    <message>
        <source>This field has no such value: it was searched as words.</source>
        <translation>Este campo no tiene ese valor: se buscó como palabras.</translation>
    </message>
    <message>
        <source>This is no date. Write 2024, 2024-05, 2024-05-03, 2024-05..2024-07 or last-month.</source>
        <translation>No es una fecha. Escriba 2024, 2024-05, 2024-05-03, 2024-05..2024-07 o last-month.</translation>
    </message>
    <message>
        <source>This is no number. Write 2000, &gt;2000 or 100..500.</source>
        <translation>No es un número. Escriba 2000, &gt;2000 o 100..500.</translation>
    </message>
    <message>
        <source>This took too long: there may be more.</source>
        <translation>Tardó demasiado: puede haber más.</translation>
    </message>
    <message>
        <source>by its tag</source>
        <translation>por su etiqueta</translation>
    </message>
    <message>
        <source>in another form</source>
        <translation>en otra forma</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was edited in these files.</source>
        <translation>No se cambió nada en estos archivos.</translation>
    </message>
    <message>
        <source>Read notes back</source>
        <translation>Recuperar notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>These notes and tags differ from the library. What is ticked is taken over.</source>
        <translation>Estas notas y etiquetas difieren de la biblioteca. Se incorpora lo que esté marcado.</translation>
    </message>
    <message>
        <source>changed here, too</source>
        <translation>cambiado aquí también</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Headings: {0}. Highlights: {1}.</source>
        <translation>Títulos: {0}. Resaltados: {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(Ctrl+click: in the browser)</source>
        <translation>(Ctrl+clic: en el navegador)</translation>
    </message>
    <message>
        <source>In your library: {0}</source>
        <translation>En su biblioteca: {0}</translation>
    </message>
    <message>
        <source>This article has no footnotes.</source>
        <translation>Este artículo no tiene notas al pie.</translation>
    </message>
    <message>
        <source>This link leads nowhere that Lectorium opens.</source>
        <translation>Este enlace no lleva a nada que Lectorium pueda abrir.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Check this page</source>
        <translation>Revisar esta página</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Filter the failures</source>
        <translation>Filtrar los fallos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation>¿Quiso decir {0}?</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”.</source>
        <translation>No se encontró nada para «{0}».</translation>
    </message>
    <message>
        <source>Search for another spelling</source>
        <translation>Buscar con otra grafía</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>The index is being made: there may be more.</source>
        <translation>El índice se está creando: puede haber más.</translation>
    </message>
</context>
<context>
    <name>SavedFilter</name>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Save this search as “{0}”</source>
        <translation>Guardar esta búsqueda como «{0}»</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>SavingDesk</name>
    <message>
        <source>Export this search</source>
        <translation>Exportar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved search deleted. Ctrl+Z brings it back.</source>
        <translation>Búsqueda guardada eliminada. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Search saved as “{0}”.</source>
        <translation>Búsqueda guardada como «{0}».</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Escrito en {0}.</translation>
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
        <translation>Ajústelo a sus necesidades</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Volver a los valores iniciales</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>Dim pictures in dark themes</source>
        <translation>Atenuar las imágenes en los temas oscuros</translation>
    </message>
    <message>
        <source>Direction of this article</source>
        <translation>Dirección de este artículo</translation>
    </message>
    <message>
        <source>Dyslexia-friendly</source>
        <translation>Para dislexia</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Font of the system</source>
        <translation>Fuente del sistema</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Font size in pixels</source>
        <translation>Tamaño de letra en píxeles</translation>
    </message>
    <message>
        <source>Font size in steps</source>
        <translation>Tamaño de letra por pasos</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Idioma de este artículo</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Modo de lectura</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>Muy pequeño</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Highlights and settings</source>
        <translation>Resaltados y ajustes</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>All of the saved page is in the article</source>
        <translation>Toda la página guardada está en el artículo</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Leyendo la página guardada</translation>
    </message>
    <message>
        <source>Reading the saved page…</source>
        <translation>Leyendo la página guardada…</translation>
    </message>
    <message>
        <source>The whole saved page</source>
        <translation>La página guardada completa</translation>
    </message>
    <message>
        <source>The whole saved page. Grey, with a dotted line: left out of the article</source>
        <translation>La página guardada completa. En gris, con línea de puntos: no está en el artículo</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>The whole saved page</source>
        <translation>La página guardada completa</translation>
    </message>
    <message>
        <source>What was left out of the article cannot be highlighted.</source>
        <translation>Lo que no está en el artículo no se puede resaltar.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose highlights of {0}, and type the tag they are to have.</source>
        <translation>Elija resaltados de {0} y escriba la etiqueta que deben llevar.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Dividir una etiqueta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Where the link leads</source>
        <translation>Adónde lleva el enlace</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas coincidentes</translation>
    </message>
</context>
<context>
    <name>TagFilter</name>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
</context>
<context>
    <name>TaggingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) written to {0}.</source>
        <translation>
            <numerusform>%n etiqueta escrita en {0}.</numerusform>
            <numerusform>%n etiquetas escritas en {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tag list</source>
        <translation>Exportar la lista de etiquetas</translation>
    </message>
    <message>
        <source>Import a tag list</source>
        <translation>Importar una lista de etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag deleted. Articles: {0}, highlights: {1}. Ctrl+Z brings it back.</source>
        <translation>Etiqueta eliminada. Artículos: {0}, resaltados: {1}. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Tags: {0} new, {1} changed. Ctrl+Z takes it back.</source>
        <translation>Etiquetas: {0} nuevas, {1} cambiadas. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas coincidentes</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details of the tag</source>
        <translation>Detalles de la etiqueta</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>No tags yet. Select a passage, press T and type one.</source>
        <translation>Aún no hay etiquetas. Seleccione un pasaje, pulse T y escriba una.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Articles by date of publication</source>
        <translation>Artículos por fecha de publicación</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n article(s)</source>
        <translation>
            <numerusform>{0}: %n artículo</numerusform>
            <numerusform>{0}: %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Encontrado: {0}</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>Reading tools</source>
        <translation>Herramientas de lectura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n resaltado</numerusform>
            <numerusform>%n resaltados</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>Filtrar la papelera</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>This cannot be undone. Press the button again to go on.</source>
        <translation>Esto no se puede deshacer. Pulse el botón otra vez para continuar.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Lo eliminado</translation>
    </message>
    <message>
        <source>What was deleted can be brought back for thirty days.</source>
        <translation>Lo eliminado se puede recuperar durante treinta días.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Restore a backup: the damaged file is kept, and saved pages are not touched. Your latest work may be missing in it.</source>
        <translation>Restaure una copia: el archivo dañado se conserva y las páginas guardadas no se tocan. Puede que falte su trabajo más reciente.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>This library does not open</source>
        <translation>Esta biblioteca no se abre</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Captures and other publications</source>
        <translation>Capturas y otras publicaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Each time the page was saved, and who else published the story. Choose two to compare.</source>
        <translation>Cada vez que se guardó la página y quién más publicó la noticia. Elija dos para compararlos.</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>No es la misma noticia</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>ViewingDesk</name>
    <message>
        <source>Only the text: {0} or Esc brings the rest back.</source>
        <translation>Solo el texto: {0} o Esc devuelve lo demás.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty library</source>
        <translation>Una biblioteca vacía</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a saved page here</source>
        <translation>Suelte aquí una página guardada</translation>
    </message>
    <message>
        <source>Drop a saved web page here</source>
        <translation>Suelte aquí una página web guardada</translation>
    </message>
    <message>
        <source>Lectorium keeps articles on this computer, clean to read, for you to highlight and to find again.</source>
        <translation>Lectorium guarda artículos en este equipo, limpios para leer, para que los resalte y los vuelva a encontrar.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>To save a page: open it in your browser, press Ctrl+S, choose “Web page, complete”, and drop the HTML file here. A folder of saved pages will do as well.</source>
        <translation>Para guardar una página: ábrala en su navegador, pulse Ctrl+S, elija «Página web, completa» y suelte aquí el archivo HTML. También sirve una carpeta de páginas guardadas.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>An interrupted import</source>
        <translation>Una importación interrumpida</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliotecas recientes</translation>
    </message>
    <message>
        <source>Safety of the library</source>
        <translation>Seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>What is not saved yet</source>
        <translation>Lo que aún no está guardado</translation>
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
            <numerusform>%n por minuto</numerusform>
            <numerusform>%n por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
</context>
<context>
    <name>_Body</name>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>_Invitation</name>
    <message>
        <source>Add feed…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Follow a site by its feed: add the address of the feed or of the site, or the file of another reader&apos;s list (OPML). Feeds are asked only when you refresh them.</source>
        <translation>Siga un sitio por su fuente: añada la dirección de la fuente o del sitio, o el archivo con la lista de otro lector (OPML). Las fuentes solo se consultan cuando usted las actualiza.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
</context>
<context>
    <name>_TagDialog</name>
    <message>
        <source>Matching tags</source>
        <translation>Etiquetas coincidentes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
</TS>
