### Wat een vrijwilliger leest. Bron van alle vertalingen; B1, u, korte zinnen.

key-confirm = seguir
key-back = atrás
key-new-conversation = nueva conversación
key-open-code = buscar código
key-languages = idiomas
key-skip = omitir
key-toggle = marcar
key-why-not = ¿por qué no?
key-help = ayuda
key-resident-language = idioma visitante
key-desk-language = mi idioma
key-offers = quién ayuda
key-add-topic = añadir tema
key-review = resumen
key-slip = papel
key-print = imprimir
key-save = guardar PDF
key-plain = guardar texto
key-paper = tamaño
key-printer = impresora
key-blank = pantalla vacía
key-cards = peligro
key-throw-away = borrar
key-lock = bloquear
key-quit = salir
key-up = línea arriba
key-down = línea abajo
key-left = izquierda
key-right = derecha
key-page-up = página arriba
key-page-down = página abajo
key-cancel = detener esto
header-nothing-kept = no se guarda nada
screen-too-small = Esta ventana es demasiado pequeña. Hágala de al menos { $columns } caracteres de ancho y { $rows } líneas de alto. No se pierde nada.
notice-running = Un momento: { $what } (Ctrl+C lo detiene)
running-set-up = se crea el punto de atención
running-unlock = se quita el bloqueo
running-volunteer = se añade a la persona voluntaria
running-erase = se borran las respuestas
running-typeset = se prepara el papel
running-print = se está imprimiendo
running-save = se crea el PDF
running-printers = se buscan impresoras
notice-busy = Un momento: todavía se está terminando algo. Inténtelo otra vez enseguida. No se ha perdido nada.
notice-cancelled = Detenido. No se ha perdido nada.
notice-draft-kept = La conversación está guardada. La encontrará en “Sin terminar”.
notice-finished = La conversación está guardada. Hoy la encontrará en “Conversaciones de hoy”, y siempre con el código (c).
notice-not-on-paper = El papel todavía no está impreso ni guardado. Otra vez Enter: terminar sin papel.
preview-left-off = No está en el papel, por seguridad: { $offers }. Dígale el nombre a la persona. ¿Lo quiere en papel de todos modos? Responda a esa pregunta en el resumen.
offers-unknown-place = “{ $place }” no está en la guía. Pregunte por cada lugar si está lo bastante cerca.
notice-point-first = Elija primero una línea: con la cifra que tiene delante, o con las flechas.
notice-coordinator-only = Solo quien coordina puede hacer esto.
notice-nothing-kept = La conversación ya no está. No se ha guardado nada.
notice-thrown-away = Borrado. Las respuestas ya no están en esta computadora.
notice-followed-up = Guardado. Muchas gracias.
notice-volunteer-added = La nueva persona voluntaria ya puede entrar con su propio nombre y su frase de contraseña.
question-number-found = Esto parece un BSN. Nunca lo guardamos. Pulse Enter: entonces se pondrán puntos en su lugar. ¿Es un número de teléfono? Elija entonces la línea de abajo.
notice-number-masked = Había un número que parece un BSN. Nunca lo guardamos: se ha cambiado por puntos.
notice-required = Todavía falta esta pregunta para poder terminar.
notice-not-saved = No se ha podido: { $reason }. Su conversación está guardada y segura. Pruebe en otro lugar u omita este paso.
notice-saved-plain = Guardado como texto simple: { $path }. Atención: cualquiera puede leer este archivo.
notice-saved-pdf = Guardado como PDF: { $path }. Atención: este archivo no está bloqueado. Entréguelo o bórrelo.
notice-printed = Enviado a la impresora: { $printer }. La impresora puede guardar una copia; pida a quien la administra que lo desactive (PreserveJobFiles No).
notice-printed-paper = Enviado a la impresora: { $printer }. Esa impresora no tiene este tamaño; ha salido en A4.
notice-key-printed = La clave de recuperación está impresa. Recoja el papel de la impresora enseguida.
notice-content-faults = Hay { $count ->
    [one] un error
   *[other] { $count } errores
 } en los archivos propios de este punto de atención. Usamos los que trae el programa. Escriba en una terminal: inloop check
notice-right-to-left = En esta terminal el árabe puede verse mal. En el papel sale bien.
lock-title = { $desk }: bloqueado
lock-explained = Escriba su nombre corto y su frase de contraseña. Todo lo guardado está protegido con este bloqueo.
lock-short-name = Nombre corto
lock-passphrase = Frase de contraseña
lock-refused = No es correcto. Inténtelo otra vez.
lock-refused-wait = No es correcto. Espere { $seconds ->
    [one] 1 segundo
   *[other] { $seconds } segundos
 } y después inténtelo otra vez.
lock-demo = Esto es un ejemplo. El nombre corto es demo, la frase de contraseña es: { $passphrase }
setup-step = Paso { $place } de { $of }
setup-desk-title = Le damos la bienvenida. ¿Cómo se llama este punto de atención?
setup-desk-explained = Va a crear un nuevo espacio para este punto de atención en esta computadora. Todo se queda en esta computadora, y bloqueado.
setup-desk-name = Nombre del punto de atención
setup-neighbourhood = Barrio
setup-volunteer-title = ¿Quién es usted?
setup-volunteer-explained = Usted será quien coordina: puede dar acceso a otras personas voluntarias. Elija una frase de contraseña de cuatro palabras o más que solo usted sepa.
setup-short-name = Su nombre corto, tal como le llaman
setup-passphrase = Frase de contraseña
setup-passphrase-again = Otra vez la misma frase de contraseña
setup-strength = { $score ->
    [0] Muy débil: se adivina enseguida.
    [1] Débil: hágala más larga.
    [2] Casi bien: añada una palabra más.
    [3] Bastante fuerte.
   *[other] Muy fuerte.
 }
setup-recovery-title = Su clave de recuperación
setup-recovery-explained = Escriba esta clave en un papel y guárdelo fuera de este edificio. La clave quita el bloqueo si se olvidan todas las frases de contraseña. Solo la verá una vez.
setup-recovery-print = Solo se puede imprimir directamente en una impresora de red (F7): una impresora normal puede guardar una copia.
setup-type-group = Copie el grupo { $place }
setup-printer-address = Dirección de la impresora (empieza con ipp://)
setup-fault-empty = Aquí todavía falta algo.
setup-fault-weak = Esta frase de contraseña es demasiado fácil de adivinar. Hágala más larga: cuatro palabras que no tengan que ver entre sí.
setup-fault-different = Las dos frases de contraseña no son iguales. Escríbalas de nuevo.
setup-fault-group = Ese no es el mismo grupo. Mire otra vez su papel.
volunteer-title = Una nueva persona voluntaria. Deje que escriba ella misma.
home-greeting = Hola. Hoy es { $date }.
home-new = Nueva conversación
home-due = Preguntar hoy cómo fue
home-drafts = Sin terminar
home-today = Conversaciones de hoy
home-case = { $when } · { $topics }
home-empty = Pulse n para una nueva conversación. Pulse F1 o Ctrl+G para ver la ayuda.
home-desk = { $desk }, { $neighbourhood }
home-offers = { $count } lugares y personas en la guía
home-kept = { $count ->
    [one] { $count } conversación guardada
   *[other] { $count } conversaciones guardadas
 }
language-resident-title = ¿En qué idioma prefiere hablar la persona?
language-desk-title = ¿En qué idioma trabaja usted?
language-state = { $language }: { $checked } de { $total } textos comprobados{ $missing ->
    [0] {""}
   *[other] , { $missing } sin traducir todavía
 }
language-review-explained = “Comprobado” quiere decir: alguien que habla este idioma ha leído el texto y le parece bien. Hasta entonces, una traducción de la computadora puede tener errores.
words-title = Los textos en cada idioma
words-counts = { $language }: { $machine } hechos por la computadora, { $written } escritos por una persona, { $checked } comprobados, { $missing } sin traducir todavía
words-explained = Si cambia un texto neerlandés, su traducción vuelve a contar como no comprobada.
help-title = ¿Qué se puede hacer aquí?
help-marks = Arriba en la pantalla: !! actuar ya · ! pronto · un punto solo: únicamente para usted, mire en peligro (F9). Cada letra o cifra delante de una línea elige esa línea. El ratón también funciona.
progress-title = { $done } de { $all } preguntas
progress-topics = Temas
progress-needs = Encontrado
progress-list-ready = F4 muestra quién puede ayudar.
question-fault-date = Eso no es una fecha. Escriba por ejemplo 25-11 o 25-11-2026.
question-fault-number = Escriba un número de { $least } a { $most }.
review-left-out = Ya no cuenta: { $questions }
cards-title = Peligro: ¿qué hace usted ahora?
card-keys = Una cifra marca un paso como hecho. Espacio: nota. Esc: atrás.
card-remark = ¿Qué se ha hecho?
card-checked = Comprobado por { $by }, { $on }.
card-unchecked = Este texto todavía no lo ha comprobado un profesional. Fuente: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: busque el número
code-title = El código del papel
code-explained = Escriba el código que está en el papel de la persona, por ejemplo K7-204.
code-fault-mistyped = Ese código no es correcto. Mire otra vez: quizá haya un signo distinto.
code-fault-unknown = El código { $code } está bien escrito, pero no se conoce en este punto de atención.
case-title = { $code } · empezada el { $date }
case-draft = Esta conversación todavía no está terminada.
case-finished = Esta conversación está terminada.
case-discarded = Esta conversación se ha borrado.
case-go-on = Seguir hablando: añadir o corregir
case-slip = El papel otra vez, también en otro idioma
case-follow-up = Preguntar cómo fue
case-asked-on = Preguntado el { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: ¿llegó la ayuda?
follow-up-how = Lo que prefiere: { $how }
follow-up-contact = Contacto: { $number }
follow-up-safe-time = Momento seguro: { $time }
follow-up-not-wanted = Esta persona no quiere que la contacten. Pregunte solo si ella misma viene.
follow-up-remark = ¿La persona quiere decir algo más? (puede quedar vacío)
leave-throw-title = ¿Borrar esta conversación?
leave-throw-explained = Todas las respuestas se borran enseguida. No se puede deshacer.
leave-throw-yes = Sí, borrar todo
leave-lose-title = De esta conversación no se ha guardado nada. ¿Salir de todos modos?
leave-lose-explained = La persona no quiere que se guarde nada. ¿Ya se ha llevado el papel?
leave-lose-yes = Sí, salir
leave-no = No, volver a la conversación
fault-already-open = Este punto de atención ya está abierto en otra ventana. Ciérrela primero. No se ha perdido nada.
fault-already-open-by = Este punto de atención ya está abierto: (programa { $process } en { $machine }). Ciérrelo primero. No se ha perdido nada.
fault-recovery = Esa clave de recuperación no sirve. Mire otra vez su papel.
fault-damaged = Las conversaciones guardadas están dañadas: se encontraron { $found } de { $expected }. No se ha sobrescrito nada. No siga usando el punto de atención y avise a quien coordina: hay una copia en la carpeta “copies”.
fault-no-room = El disco está lleno. Lo que estaba guardado está seguro. Esto último no se ha guardado todavía: libere espacio y pulse otra vez Enter.
fault-read-only = No se puede escribir en la carpeta de este punto de atención. Lo que estaba guardado está seguro. Esto último no se ha guardado todavía.
fault-no-desk = El punto de atención está bloqueado. Desbloquéelo otra vez para seguir.
fault-already-a-desk = En esta carpeta ya hay un punto de atención.
fault-newer-format = Este punto de atención se creó con una versión más nueva de inloop. Actualice el programa. No se ha cambiado nada.
fault-name-taken = Ese nombre corto ya está en uso. Elija otro.
fault-system = Algo salió mal: { $reason }. Lo que estaba guardado está seguro. Inténtelo otra vez.
notice-choose-first = Elija primero algo: márquelo con la barra espaciadora. Pulse otra vez Enter para seguir sin elegir a nadie.
notice-choose-none = Ahora no hay nadie en la lista. Pulse otra vez Enter para seguir sin elegir a nadie.
farewell = inloop se ha detenido por un error. Lo que estaba guardado está seguro. Inicie el programa otra vez; la conversación volverá. Lugar del error:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Fuente: { $source }
why-not-title = ¿Por qué no está esto en la lista?
plan-offer = { $offer } ({ $need }): ¿qué se ha acordado?
preview-title = El papel: { $paper }{ $pages ->
    [0] {""}
    [one] {", "}1 página
   *[other] {", "}{ $pages } páginas
 }. Imprimir: p. Guardar: s. Listo: Enter.
preview-still-there = El papel sigue aquí. Elija otra impresora (d), guárdelo como PDF (s) o como texto (x).
printer-title = ¿Qué impresora?
printer-none = Esta computadora no conoce ninguna impresora.
printer-by-address = Una impresora de red, por su dirección
printer-copies = Una impresora normal usa una cola que puede guardar una copia. Una impresora de red por su dirección, no.
printer-fault-address = Una dirección empieza con ipp:// y sigue con el nombre o el número de la impresora.

## Whether an offer runs

status-active = en marcha
status-inactive = sin actividad
status-defunct = ya no existe
status-temporarily-closed = cerrado por un tiempo

## What is wrong in a directory file

directory-fault-not-json = No se puede leer este archivo: { $found }
directory-fault-not-a-directory = Este archivo no tiene ofertas ni barrios.
directory-fault-odd-shape = Aquí va algo distinto de { $found }.
directory-fault-missing = Aquí falta algo.
directory-fault-duplicate-id = Este id ya existe, en { $first }.
directory-fault-unknown-code = El código { $code } no está en la lista.
directory-fault-second-code = Aquí solo puede haber un código; { $code } es el segundo.
directory-fault-bad-date = { $found } no es una fecha como 2026-11-10.
directory-fault-bad-time = { $found } no es una hora como 09:00.
directory-fault-other-zone = { $found } es una hora de otro reloj. Escriba la hora de aquí, por ejemplo 09:00.
directory-fault-bad-recurrence = No se pueden leer los días: { $found }
directory-fault-no-start-date = Añada el primer día (dtstart): se cuenta desde ahí.
directory-fault-ends-before-start = El final está antes del principio.
directory-fault-bad-number = { $found } no es un número de teléfono.
directory-fault-bad-postcode = { $found } no es un código postal.
directory-fault-far-away = Este punto no está en los Países Bajos. ¿Están cambiados los dos números?

## Why an offer fits or not, as the desk reads it

reason-need-desk = Ayuda con: { $need } (+{ $points })
reason-also-need-desk = También ayuda con: { $need } (+{ $points })
reason-language-desk = Habla { $language } (+{ $points })
reason-near-desk = A unos { $minutes } min a pie (+{ $points })
reason-near-limit-desk = A unos { $minutes } min a pie; la persona camina { $limit } min (+{ $points })
reason-own-neighbourhood-desk = Para el barrio propio (+{ $points })
reason-comes-to-you-desk = Va a la casa (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Gratis (+{ $points })
reason-room-desk = Lugares libres: { $free } (+{ $points })
reason-checked-desk = Comprobado el { $date } (+{ $points })
reason-earlier-helper-desk = Ya ayudó antes, y fue bien (+{ $points })
reason-wish-desk = Responde al deseo: { $wish } (+{ $points })
reason-likes-desk = Puede aportar allí: { $welcome } (+{ $points })
caution-closed-desk = Cerrado por un tiempo. Llame antes de enviar a alguien.
caution-closed-alert-desk = Cerrado por un tiempo: { $alert }
caution-by-introduction-desk = Solo a través de usted: presente usted a la persona. No sale en el papel.
caution-audience-desk = Es para: { $audience }. Pregunte si corresponde.
caution-age-between-desk = Es para personas de { $from } a { $to } años. Pregunte la edad.
caution-age-from-desk = Es desde los { $from } años. Pregunte la edad.
caution-age-to-desk = Es hasta los { $to } años, incluidos. Pregunte la edad.
caution-area-desk = Es para gente de: { $areas }. Pregunte dónde vive la persona.
caution-area-unknown-desk = No sabemos para qué barrio es. Pregúnteles.
caution-ask-distance-desk = Distancia desconocida. Miren juntos a qué distancia está.
caution-too-far-desk = Más lejos de lo que camina la persona: unos { $minutes } min. Pregunte por el transporte.
caution-not-at-home-desk = No va a la casa. Pregunte por el transporte, o por una visita.
caution-ask-accessibility-desk = No se sabe si se puede entrar con ruedas. Pregunte por escalones y ascensor.
caution-ask-hours-desk = Horario desconocido o que ya no vale. Pregúntelo.
caution-old-number-desk = Número antiguo, comprobado el { $date }. Llame usted primero.
caution-unchecked-number-desk = Número nunca comprobado. Llame usted primero.
caution-ask-access-desk = No sabemos cómo se entra. Llame primero.
caution-needs-referrer-desk = Solo si alguien inscribe a la persona (verwijzer). Acuerden quién lo hace.
caution-needs-assessment-desk = Antes hay una conversación con el ayuntamiento (gemeente) o con quien da la ayuda.
caution-waiting-desk = Espera: { $text }
caution-full-desk = Lleno en el último recuento. Llame primero, o elija otro lugar.
caution-no-shared-language-desk = Ningún idioma en común. Busque un intérprete; mejor que no sea un niño.
caution-interpreter-desk = Ningún idioma en común. Sobre un intérprete dicen: { $text }
caution-ask-language-desk = Idiomas desconocidos. Pregúntelo.
caution-ask-wish-desk = Pregunte si esto es posible: { $wish }.
caution-light-only-desk = Sirve para una pregunta sencilla. Pida también la ayuda de un profesional.
caution-earlier-not-good-desk = Ya ayudó antes, y no fue bien. Pregunte si puede ser otra vez.
caution-costs-desk = No es gratis. Pregunte cuánto cuesta.
caution-costs-text-desk = No es gratis. Sobre los costos dicen: { $text }
limit-not-active = No está en la lista: { $status }.
limit-not-active-alert = No está en la lista: { $status }. { $alert }
limit-not-placed = Todavía sin clasificar: para quién es y para qué sirve. Quien coordina puede hacerlo.
limit-not-involved = La persona no quiere que ellos lo sepan.
limit-outside-area = Solo para gente de { $areas }. La persona vive en { $home }.
limit-other-audience = Solo para: { $audience }.
limit-age = Para otra edad.
limit-age-between = Solo de { $from } a { $to } años.
limit-age-from = Solo desde los { $from } años.
limit-age-to = Solo hasta los { $to } años, incluidos.
limit-does-not-do = No hacen esto: { $role }.
why-not-other-need = Para otra pregunta, no para esta.
why-not-lower-rank = También sirve para: { $need }, en el puesto { $rank }. Otros sirven mejor.
why-not-help-nearer = Número de todo el país. Hay ayuda más cerca.
why-not-in-directory = No está en la guía.

# Wat de vrijwilliger leest over het printen.
slip-fault-glyphs-missing = No podemos imprimir estas letras: { $letters }. Están en: { $text }
slip-fault-fonts-missing = Falta un tipo de letra para este texto: { $text }. Pida a quien coordina que instale esto: { $packages }
slip-fault-page-not-set = No se pudo hacer el papel. Puede guardar el texto sin formato. Mensaje: { $reasons }
slip-fault-qr-too-long = Hay demasiado texto en el código para el teléfono. Acorte los datos.
slip-fault-font-folder-unreadable = No se puede leer la carpeta de tipos de letra: { $folder }
slip-fault-command-missing = Esta computadora no puede imprimir así (falta { $command }). Puede guardar el papel como PDF.
slip-fault-printer-refused = { $printer } no quiere imprimir. Mensaje: { $reason }
slip-fault-printer-unreachable = { $printer } no responde. ¿Está encendida la impresora? Mensaje: { $reason }
slip-fault-paper-missing = { $printer } no tiene A5 ni A4. Elija otra impresora o guarde el papel como PDF.
slip-fault-format-missing = { $printer } no puede leer este papel. Elija otra impresora o guarde el papel como PDF.

## Opdrachten

command-about = inloop: desde el saludo en el punto de atención hasta un papel en dos idiomas
command-usage = Uso
command-commands = Comandos
command-options = Opciones
command-help = Muestra esta ayuda
command-version = Muestra la versión
command-desk = La carpeta del punto de atención (si no, la carpeta de datos de esta computadora)
command-passphrase-file = Un archivo con la frase de contraseña, que solo usted puede leer
command-demo = Abre un ejemplo con personas inventadas en una carpeta temporal
command-refer = Hace la lista de quién puede ayudar a partir de respuestas en un archivo
command-refer-answers = El archivo con las respuestas
command-refer-lang = El idioma de la persona, como ar o tr
command-refer-at = El momento de la conversación
command-refer-directory = Un archivo o una carpeta con ofertas, en lugar de la guía del programa
command-refer-json = Da la lista en JSON
command-refer-slip = Escribe el papel como PDF en este archivo
command-refer-paper = El papel: a5, a4 o receipt
command-check = Comprueba preguntas, necesidades, tarjetas, ofertas y textos
command-check-paths = Archivos o carpetas con ofertas
command-setup = Crea un punto de atención sin hacer preguntas
command-setup-name = El nombre del punto de atención
command-setup-neighbourhood = El barrio
command-setup-volunteer = El nombre corto de la primera persona voluntaria
command-completions = Escribe el autocompletado para un shell
command-completions-shell = El shell: bash, zsh, fish, elvish o powershell
command-usage-unknown = desconocido: { $what }; pruebe inloop --help
command-usage-missing = falta algo: { $what }; pruebe inloop --help
command-usage-value = { $value } no sirve para { $argument }; pruebe inloop --help
command-usage-other = esto no se entiende; pruebe inloop --help
command-error-unread = no se puede leer { $path }: { $reason }
command-error-unwritten = no se puede escribir { $path }: { $reason }
command-error-answers = las respuestas en { $path } no son correctas: { $reason }
command-error-content = { $count ->
    [one] se ha encontrado un error
   *[other] se han encontrado { $count } errores
 }
command-error-passphrase-file-open = otras personas pueden leer { $path }; haga con chmod 600 que solo usted pueda leerlo
command-error-passphrase-weak = la frase de contraseña es demasiado fácil de adivinar; tome cuatro palabras que no tengan que ver entre sí
command-error-no-data-folder = no hay carpeta de datos; indique una carpeta con --desk
command-error-terminal = la terminal no funciona: { $reason }
command-reason-not-found = el archivo o la carpeta no existe
command-reason-denied = esta computadora no lo permite
command-reason-full = el disco está lleno
command-reason-other = la computadora no dice por qué
intake-fault-unreadable = no se puede leer: { $reason }
intake-fault-duplicate = está aquí dos veces
intake-fault-unknown = nombra { $id }, y eso no existe
intake-fault-mismatch = compara lo que no se puede comparar: { $what }
intake-fault-looks-ahead = depende de { $id }, y eso viene después
intake-fault-incomplete = aquí falta: { $what }
intake-fault-unreachable = ninguna respuesta lleva hasta aquí
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = Todo está bien.
command-check-counted = Comprobado: { $offers } ofertas, { $questions } preguntas, { $needs } necesidades
command-check-offers = Ofertas comprobadas: { $offers }
command-setup-done = El punto de atención está en { $folder }. Esta es la clave de recuperación:
command-setup-write-down = Escríbala en un papel y guárdelo fuera de este edificio. Solo la verá una vez.
command-demo-desk = Ejemplo Lindenhof
command-refer-none = No se ha encontrado a nadie.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written = { $pages ->
    [one] El papel está en { $path } (1 página).
   *[other] El papel está en { $path } ({ $pages } páginas).
 }

## De gids naar buiten en naar binnen

command-directory = Busca en la guía y la intercambia con otros
command-export = Escribe la guía como datos que otros pueden leer (HSDS 3.1)
command-export-out = El archivo o la carpeta; con tabular una carpeta, o un zip si el nombre termina así
command-export-format = El formato: json, ndjson o tabular
command-export-with = Incluye también esta oferta, que solo va con presentación; se puede repetir
command-passphrase-of = Frase de contraseña de { $volunteer }:
command-export-replace = Sustituye una exportación anterior
command-export-written = { $offers ->
    [one] Se ha escrito 1 oferta en { $path }.
   *[other] Se han escrito { $offers } ofertas en { $path }.
 }
command-export-left-out = { $offers ->
    [one] No se ha incluido 1 oferta que solo va con presentación; nómbrela con --with si debe incluirse.
   *[other] No se han incluido { $offers } ofertas que solo van con presentación; nómbrelas con --with si deben incluirse.
 }
command-error-offer-unknown = en la guía no hay ninguna oferta con el nombre { $id }
command-error-stands = { $path } ya existe; con --replace lo nuevo ocupa su lugar
command-error-no-export = { $path } no es una exportación anterior y no se toca; elija otro lugar
## The desk keeps its directory
keeping-text = { $text }
keeping-free = gratis
keeping-not-free = no es gratis
keeping-capacity = { $count ->
    [one] 1 lugar libre
   *[other] { $count } lugares libres
 }
keeping-capacity-of = libres: { $count } ({ $unit })
keeping-ages-between = de { $first } a { $last } años
keeping-ages-from = desde los { $first } años
keeping-ages-to = hasta los { $last } años, incluidos
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days } desde las { $opens }
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, hasta el { $last } incluido
keeping-did-add = Añadido en el punto de atención
keeping-did-edit = Cambiado
keeping-did-check = Confirmado: es correcto
keeping-did-close = Terminado
keeping-did-close-for-now = Cerrado por ahora
keeping-did-reopen = Abierto otra vez
keeping-did-move = Cambio de dirección
keeping-did-succeed = Otra cosa ha ocupado su lugar
keeping-did-count = Lugares o tiempo de espera anotados
keeping-did-note = Nota del punto de atención
keeping-did-mark = Desde ahora solo con presentación
keeping-did-unmark = Todo el mundo puede saberlo
keeping-did-place = Clasificado en nuestra lista
keeping-did-take-back = Se retiró lo añadido
listing-printed = puede ir en el papel
listing-by-introduction = solo con presentación, no en el papel
complexity-light = una pregunta sencilla
complexity-medium = más de una pregunta
complexity-heavy = muchas preguntas mezcladas
field-name = nombre
field-alternate-name = nombre amable para visitantes
field-description = qué es
field-needs = para qué
field-hours = cuándo
field-places = dirección
field-areas = para qué barrios
field-phones = teléfono
field-email = correo electrónico
field-url = página web
field-contacts = a quién preguntar
field-languages = idiomas
field-interpretation = intérprete
field-setting = quién lo hace
field-form = individual o en grupo
field-reach = hasta dónde llega
field-access = cómo se entra
field-application = sobre la inscripción
field-audience = para quién
field-ages = edad
field-eligibility = para quién, en palabras
field-does = qué hacen
field-does-not = qué no hacen
field-welcome = qué puede hacer usted por otra persona
field-complexity = lo complicado que puede ser
field-fees = sobre los costos
field-costs = costos
field-documents = qué llevar
field-capacity = lugares libres
field-waiting = tiempo de espera
field-organization = organización
field-listing = en el papel
field-status = si sigue en marcha
field-alert = atención
## Public holidays

caution-holiday-desk = La próxima apertura cae en un día festivo ({ $holiday }). Llame primero.

## Diensten van anderen in de gids

command-import = Lee servicios de otros en la guía (HSDS y Open Referral UK)
command-import-path = El archivo, la carpeta o el zip con servicios
command-import-source = El nombre de la fuente (si no, el del archivo)
command-import-apply = Lo pone enseguida en la guía, sin preguntar
command-import-all = Muestra todo, no solo el principio
command-error-import = { $place }: { $why }
command-error-import-empty = en { $path } no hay ningún servicio que se pueda tomar; no se ha cambiado nada
command-error-import-stopped = detenido; no se ha cambiado nada
command-error-source-name = { $name } no puede ser el nombre de una fuente; indique la fuente con --source, en letras y cifras
import-source-new = Fuente { $source } (nueva), de { $from }
import-source-known = Fuente { $source }, de { $from }; cambió por última vez el { $date }, de { $before }
import-read = Formato: { $format }, versión { $version }. Leídos: { $services }. Rechazados: { $refused }.
import-version-unknown = desconocida
import-format-json = JSON
import-format-pages = JSON en páginas
import-format-ndjson = JSON en líneas
import-format-tabular = tablas
import-counts = Nuevos: { $new }. Cambiados: { $changed }. Ya no están: { $gone }. Iguales: { $same }.
import-refused = Rechazado ({ $times }):
import-repaired = Corregido ({ $times }):
import-cleaned = Caracteres quitados ({ $times }):
import-masked = Hecho ilegible ({ $times }):
import-not-carried = No incluido ({ $times }):
import-unused = Incluido, pero sin uso aquí ({ $times }):
import-new = Nuevo ({ $count }):
import-changed = Cambiado ({ $count }):
import-gone = Ya no está ({ $count }); lo que ustedes anotaron se conserva:
import-change = { $field }: era { $before }, será { $after }
import-change-added = { $field }: ahora { $after }
import-change-removed = { $field }: quitado; era { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }, { $times } veces: { $what } ({ $place })
import-more = y { $count } más; --all muestra más
import-more-untold = y { $count } más
import-offer = { $name }
import-note-need = { $found } es en nuestra lista: { $need }
import-note-term = { $found } no corresponde a ninguna de nuestras necesidades
import-nothing = No cambia nada: la guía ya lo dice así.
import-preview = Todavía no se ha cambiado nada. Con --apply esto entra en la guía.
import-ask = ¿Ponerlo en la guía? [s/N]
import-yes = s si sí
import-applied = La fuente { $source } está en la guía. Servicios: { $services }.
import-declined = No se ha cambiado nada.
import-progress = Servicios leídos: { $services } (Ctrl-C lo detiene)
## Alles over één aanbod

key-show-offer = ver todo
detail-own-name = Nombre propio
detail-organization = De quién es
detail-what = Qué es
detail-mind = Atención
detail-go-to = Vaya a
detail-needs = Ayuda con
detail-setting = Quién ayuda
detail-form = Individual o en grupo
detail-reach = Hasta dónde
detail-not-placed = todavía sin llenar
detail-does = Hace
detail-does-not = No hace
detail-audience = Para quién
detail-ages-between = de { $from } a { $to } años
detail-ages-from = desde los { $from } años
detail-ages-to = hasta los { $to } años, incluidos
detail-languages = Idiomas
detail-access = Cómo entrar
detail-road-direct = La persona puede ir por su cuenta. No hace falta nadie de por medio.
detail-road-through = La persona no puede ir directamente por su cuenta.
detail-by-introduction = No está en el papel. Presente usted a la persona.
detail-costs = Costos
detail-free = gratis
detail-bring = Qué llevar
detail-when = Cuándo
detail-where = Dónde
detail-walk = aproximadamente { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 } a pie desde { $place }; con andador o cochecito de bebé: { $pushing } min
detail-areas = Trabaja en
detail-phone = Teléfono
detail-mail = Correo electrónico
detail-page = Página web
detail-ask-for = Pregunte por
detail-room = Lugares
detail-room-free = todavía libres: { $count } { $unit }
detail-waiting = Espera
detail-welcome = También se agradece
detail-complexity = Adecuado para
detail-record = En este punto de atención
detail-record-chosen = { $chosen ->
    [one] elegido 1 vez
   *[other] elegido { $chosen } veces
 }
detail-record-last = la última vez el { $date }
detail-record-told = ayudó: { $helped }, un poco: { $partly }, no: { $not }
detail-record-untold = todavía no se sabe cómo fue
detail-sources = Fuentes
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = Esta oferta ya no está en la guía.
detail-list = { $all }
detail-described = { $what }: { $about }
hours-span = { $opens }–{ $closes }
hours-from = desde las { $opens }
hours-until = hasta las { $closes }
hours-open-day = hora desconocida
hours-list = { $all }
hours-doubtful = pregunte: { $all }
hours-day-unknown = desconocido
hours-on = { $day } { $hours }
## Searching the directory

key-directory = guía
key-filters = filtros
key-clear-filters = quitar filtros
search-title = Buscar en la guía
search-hint = Escriba de qué se trata, con palabras sencillas: “tomar café”, “ayuda con cartas”.
search-count = Encontrados: { $count }
search-count-or-more = Encontrados: { $count }, quizá más
search-all = { $count } lugares y personas en la guía
search-none = No se ha encontrado nada.
search-none-try-words = Pruebe con otra palabra, o solo con el principio de una palabra.
search-none-try-filters = Quite un filtro: { $filters }.
search-filters-set = Solo: { $filters }
search-filters-none = Sin filtros
search-filters-title = Mostrar solo (se cambia con ← y →)
search-filter-value = { $filter }: { $value }
search-filter-any = da igual
search-filter-yes = sí
search-filter-need = para qué
search-filter-language = idioma
search-filter-setting = quién lo hace
search-filter-form = individual o en grupo
search-filter-reach = hasta dónde llega
search-filter-access = cómo se entra
search-filter-near = a pie desde
search-filter-within = cuánto caminar
search-filter-open = abierto
search-filter-free = gratis
search-filter-fresh = comprobado en los últimos seis meses
search-within-minutes = { $minutes } minutos
search-at = { $place }
search-walking = { $minutes ->
    [one] 1 minuto a pie
   *[other] { $minutes } minutos a pie
 }
search-open-now = ahora
search-open-today = hoy
search-open-week = esta semana
search-opens-later = hoy desde las { $opens }
search-opens-on = el { $weekday } desde las { $opens }
search-spoken = idiomas: { $languages }
search-not-placed = todavía sin clasificar en nuestra lista
search-status = atención: { $status }
search-why = encontrado por: { $reasons }
search-why-name = “{ $word }” en el nombre
search-why-organization = “{ $word }” en la organización
search-why-place = “{ $word }” en la dirección o el barrio
search-why-description = “{ $word }” en la descripción
search-why-means = “{ $word }” corresponde a: { $meaning }
search-why-slip = { $why } (escrito casi igual)
search-why-need = la pregunta parece ser sobre: { $need }
command-search = Busca en la guía, con palabras sencillas
command-search-words = De qué se trata, por ejemplo “tomar café”
command-search-json = Como datos (JSON)
command-search-need = Solo para esta pregunta, como contact-meeting
command-search-language = Solo donde se habla este idioma, como ar
command-search-setting = Solo local-informal, organised-informal o formal
command-search-form = Solo individual (con una sola persona) o collective (en grupo)
command-search-reach = Solo neighbourhood, district, city o national
command-search-access = Solo walk-in, call-first, referrer o assessment
command-search-open = Solo lo que está abierto: now (ahora), today (hoy) o week (esta semana)
command-search-near = Calcula el camino a pie desde este barrio o código postal
command-search-within = Solo a estos minutos a pie o menos, junto con --near
command-search-free = Solo lo que es gratis
command-search-fresh = Solo lo que se ha comprobado en los últimos seis meses
command-search-most = Cuántos se muestran como máximo

## Points on the map

directory-fault-points-without-source = Aquí hay puntos en el mapa, pero no dice de dónde vienen (source, licence, date). Los puntos no se han usado.

## Points on the map from a file

points-help = Lee puntos de códigos postales o barrios (CSV con encabezado, o GeoJSON). Primero muestra lo que cambia.
points-help-file = El archivo
points-help-source = Quién ha hecho los puntos
points-help-licence = La licencia con la que usted puede usarlos
points-help-date = De qué día son los puntos
points-help-apply = Los incluye, sin preguntar más
points-unread-text = Este archivo no es texto en UTF-8.
points-unread-geojson = Este archivo no es GeoJSON con features: { $found }
points-unread-columns = En el encabezado falta una columna: code o name, latitude, longitude. Encontrado: { $found }
points-unread-table = No se puede leer esta tabla: { $found }
points-refused-name = no hay nombre ni código
points-refused-point = no hay ningún punto ({ $found })
points-refused-far = este punto no está en los Países Bajos ({ $found })
points-refused-grid = son metros de la cuadrícula neerlandesa (Rijksdriehoek) ({ $found }); pida el archivo en grados (WGS84)
points-refused-twice = { $found } ya estaba
points-refused-at = fila { $row }: { $why }
points-refused-more = { $count ->
    [one] Y 1 fila más que no se puede usar.
   *[other] Y { $count } filas más que no se pueden usar.
 }
points-preview = Encontrados: { $postcodes } códigos postales y { $neighbourhoods } barrios; filas rechazadas: { $refused }.
points-changes = Nuevos: { $new }. Distintos: { $changed }. Ya no están: { $gone }. Iguales: { $same }.
points-source = Fuente: { $source }. Licencia: { $licence }. Del { $date }.
points-removed = Caracteres invisibles quitados de los nombres: { $count }.
points-not-applied = No se ha cambiado nada. ¿Es correcto? Entonces escriba lo mismo con --apply.
points-applied = Incluido en { $path }
points-nothing = En este archivo no hay ni un punto que se pueda usar.
points-too-large = Este archivo pesa más de { $most } MB.
points-unnamed = { $option } no puede estar vacío.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = A unos { $minutes } min con andador, silla de ruedas o cochecito de bebé (+{ $points })

## Keeping the directory at the desk
key-add-offer = añadir oferta
key-check-today = confirmado hoy
key-edit-offer = corregir
key-change-offer = cierre, mudanza
key-count-places = lugares, espera
key-mark-introduction = presentación sí/no
key-note-offer = nota
key-place-offer = clasificar
key-show-history = qué cambió
key-keep = guardar ya
keeping-notice-checked = { $offer }: confirmado hoy por { $by }.
keeping-notice-checked-field = Confirmado hoy: { $field }.
keeping-notice-marked = Desde ahora solo con presentación. Ya no sale en el papel.
keeping-notice-unmarked = Todo el mundo puede saberlo. Puede ir en el papel.
keeping-notice-kept = Guardado: { $field }.
keeping-notice-noted = La nota está guardada. Solo la lee este punto de atención.
keeping-notice-counted = Guardado, con la fecha de hoy.
keeping-notice-placed = Guardado. Cuando se sepa quién lo hace, hasta dónde llega y para qué, estará también en la lista desde ahora.
keeping-notice-added = { $offer }: añadido, con la fecha de hoy.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = Esto todavía no está guardado. Enter lo guarda. Otra vez Esc lo borra.
keeping-fault-name = Escriba primero un nombre.
keeping-fault-unreadable = Así no puede ser.
keeping-fault-count = Escriba un número, por ejemplo 3.
keeping-understood = Así quedará: { $values }
keeping-together = { $values }
keeping-empty = nada todavía
keeping-touched = { $date }, por { $by }, en el punto de atención
keeping-did = { $what } – { $date }, por { $by }
keeping-was = { $field }, antes: { $values }
keeping-became = { $field }, ahora: { $values }
keeping-from-source = De: { $source }
keeping-gone = La fuente ya no tiene esta oferta. Lo que el punto de atención sabía de ella se conserva. Si vuelve, vale otra vez.
keeping-history-none = El punto de atención todavía no ha cambiado nada aquí.
keeping-note-title = Nota
keeping-note-label = Solo aquí
keeping-note-explained = Esto solo lo lee este punto de atención. Nunca sale en el papel. No escriba nada sobre un visitante.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = ¿De dónde tiene esta información? Puede quedar vacío.
keeping-ask-free = ¿Cuántos lugares hay libres?
keeping-ask-unit = ¿Lugares para qué? Por ejemplo: acompañantes (maatjes)
keeping-ask-waiting = ¿Cuánto tiempo hay que esperar?
keeping-ask-alert = ¿Qué hay que saber sobre esto? Por ejemplo: abre otra vez en marzo. Puede quedar vacío.
keeping-ask-successor = ¿Qué ha ocupado su lugar? Escriba una parte del nombre y elija.
keeping-alert-successor = Esto ha terminado. Vaya ahora a: { $offer }.
keeping-change-title = ¿Qué ha pasado?
keeping-change-for-a-while = Cerrado por ahora
keeping-change-for-good = Terminado para siempre
keeping-change-moved = Se ha mudado a otra dirección
keeping-change-succeeded = Otra cosa ha ocupado su lugar
keeping-change-open = Abierto otra vez
keeping-change-taken-back = Retirar lo que añadimos
keeping-hint-hours = Por ejemplo: martes 10-12; jueves 14:00-16:00. También valen otras palabras.
keeping-hint-places = Nombre, calle y número, código postal y ciudad. ¿Más direcciones? Ponga un ; entre ellas.
keeping-hint-phones = Por ejemplo: 020 123 45 67 (recepción); 06 12 34 56 78
keeping-hint-contacts = Solo quien está de acuerdo. Por ejemplo: Annie (anfitriona)
keeping-hint-ages = Por ejemplo: 18-65, o 65-, o -18
keeping-hint-costs = Una cantidad en euros. Gratis es 0.
keeping-hint-several = ¿Más de uno? Ponga un ; entre ellos.
keeping-add-title = Nueva oferta – solo hace falta el nombre, el resto puede ir después
keeping-add-what = qué hacen
keeping-add-where = dónde
keeping-add-ask-name = ¿Cómo se llama?
keeping-add-ask-what = ¿Qué hacen allí? Dígalo con sus propias palabras.
keeping-add-ask-needs = ¿Para qué puede enviar aquí a alguien? Arriba está lo que mejor corresponde a sus palabras. Espacio elige, Enter sigue.
keeping-add-ask-where = ¿Dónde está? Un barrio, o: nombre, calle y número, código postal y ciudad.
keeping-add-ask-when = ¿Cuándo? Por ejemplo: martes 10-12. También valen otras palabras.
keeping-add-ask-setting = ¿Quién lo hace?
keeping-add-ask-whom = ¿A quién se puede preguntar? Un nombre, un número, un correo electrónico. Puede salir en el papel: solo quien está de acuerdo.
keeping-add-ask-languages = ¿Qué idiomas hablan allí? Espacio elige, Enter sigue.
keeping-add-ask-form = ¿Es para una sola persona, o junto con otras? Espacio elige, Enter sigue.
keeping-add-ask-reach = ¿Hasta dónde llega?
keeping-add-ask-access = ¿Cómo se entra? Espacio elige, Enter sigue.
## Wie er is, op de drie assen

key-axes = quién hay
key-next-topic = tema siguiente
key-previous-topic = tema anterior
key-next-place = otro barrio
key-gaps = qué falta
axes-title = Quién hay: de vecinos a profesionales, de una sola persona a grupo
axes-lens = { $topic } · { $place } · { $count ->
    [one] 1 oferta
   *[other] { $count } ofertas
 } · { $nobody ->
    [one] 1 necesidad
   *[other] { $nobody } necesidades
 } sin nadie
axes-lens-unknown = { $lens } · de { $count } no sabemos para qué barrio
axes-all-topics = todos los temas
axes-all-places = todos los barrios
axes-one-place = { $place }
axes-column-local = entre vecinos
axes-column-organised = voluntarios
axes-column-formal = profesionales
axes-row-individual = individual
axes-row-both = las dos cosas
axes-row-collective = en grupo
axes-count = { $count }
axes-cell = { $column }, { $row }: { $count }
axes-unplaced = todavía sin clasificar: { $count }
axes-nobody = nadie
axes-introduced = no en el papel
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = barrio
axes-reach-district = distrito
axes-reach-city = ciudad
axes-reach-national = país
gaps-title = Qué falta
gaps-explained = Esto dice la guía. Quizá sí haya alguien que todavía no está en ella.
gaps-none = Que sepamos, no falta nada.
gaps-needs-nobody = Para esto no hay nadie
gaps-needs-only-formal = Para esto solo hay profesionales
gaps-needs-only-informal = Para esto solo hay vecinos y voluntarios
gaps-languages-nobody = Estos idiomas no los habla nadie
gaps-languages-silent = { $count ->
    [one] De 1 oferta
   *[other] De { $count } ofertas
 } la guía no dice qué idiomas hablan.
gaps-languages-only-formal = Estos idiomas solo los hablan profesionales
gaps-languages-only-informal = Estos idiomas solo los hablan vecinos y voluntarios
keeping-help-with-desk = también lo que sabe el propio punto de atención: nombre corto de una persona voluntaria, con --passphrase-file

## The board of open questions

key-board = tablero
key-ask-board = nueva pregunta
key-answer-question = responder
key-close-question = quitar pregunta
board-title = { $count ->
    [0] Tablero de preguntas: ninguna pregunta abierta
    [one] Tablero de preguntas: 1 pregunta abierta
   *[other] Tablero de preguntas: { $count } preguntas abiertas
 }
board-explained = Lo que alguien busca y todavía no sabemos. Quien sepa algo, que lo añada.
board-empty = El tablero está vacío. Pulse n para poner una pregunta.
board-asked = { $by } lo preguntó { $age } · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = hoy
board-age-yesterday = ayer
board-age-days = hace { $days } días
board-to-anyone = para quien lo sepa
board-to-coordinator = para quien coordina
board-to-volunteer = para { $name }
board-ask-title = ¿Qué se busca?
board-ask-no-names = Escriba solo lo que se busca. Ni nombre, ni dirección, ni número del visitante: lo lee todo el equipo de este punto de atención.
board-ask-who = ¿Quién puede saberlo?
board-answer-explained = Escriba una parte del nombre y elija con ↓, o escriba usted la respuesta.
board-answer-in-words = anotarlo así, con sus propias palabras
board-notice-asked = La pregunta está en el tablero.
board-notice-masked = La pregunta está en el tablero. Se ha quitado un número que parecía un BSN.
board-notice-answered = La respuesta está añadida.
board-notice-in-words = Esta respuesta se dio en palabras. Pulse v para añadir otra respuesta.
board-notice-gone = Esto ya no está en la guía. Pulse v para otra respuesta.
board-notice-close-again = Nadie lo sabía todavía. Pulse otra vez s para quitar la pregunta del tablero.
board-notice-closed = La pregunta ya no está en el tablero.
board-home = { $count ->
    [one] En el tablero hay 1 pregunta abierta (b)
   *[other] En el tablero hay { $count } preguntas abiertas (b)
 }
## Een bestand met aanbod inlezen

feed-note = { $place }: { $what }
feed-note-of-field = { $place }, { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }, línea { $line }
feed-in-item = { $file }, oferta { $item }
feed-repaired = aquí decía “{ $found }”. Ahora es “{ $now }”.
feed-filled-in = aquí no había nada. Ahora es “{ $now }”.
feed-cleaned = { $count ->
    [one] se ha quitado 1 carácter que no se ve o que desordena la pantalla.
   *[other] se han quitado { $count } caracteres que no se ven o que desordenan la pantalla.
 }
feed-shortened = este texto es demasiado largo. Se ha cortado el final: { $count } caracteres.
feed-masked = { $count ->
    [one] aquí había un número que puede ser un BSN. Se ha tapado.
   *[other] aquí había { $count } números que pueden ser un BSN. Se han tapado.
 }
feed-left-out = “{ $found }” no se ha incluido: { $why }
feed-left-out-whole = esto no se ha incluido: { $why }
feed-no-such-field = el estándar no conoce este campo. Veces que no se ha incluido: { $times }.
feed-repeated = esto está dos veces, exactamente igual. Se ha incluido una vez.
feed-more = hay más casos así en este archivo. Sin nombrar uno por uno: { $times }.
feed-refused = esta oferta no entra: { $why }
feed-why-ambiguous = esto se puede leer de varias maneras.
feed-why-unreadable = esto no va aquí, o no se puede leer.
feed-why-not-utf8 = no se pueden leer las letras. Guarde el archivo como UTF-8.
feed-why-missing = esto tiene que estar, y falta.
feed-why-dangling = esto apunta a algo que no existe.
feed-why-id-twice = este id ya estaba, con otros datos.
feed-why-no-place = el estándar no tiene lugar para esto.
feed-fault-not-a-feed = aquí no hay ofertas, o están en un formato que inloop no conoce.
feed-fault-unreadable = esto no se puede leer ({ $said }).
feed-fault-broken-json = esto no es un archivo JSON correcto ({ $said }).
feed-fault-broken-table = esto no es una tabla correcta ({ $said }).
feed-fault-broken-archive = esto no es un archivo zip correcto ({ $said }).
feed-fault-locked = esto está bloqueado con una contraseña.
feed-fault-leads-outside = este nombre apunta a un lugar fuera del archivo zip. Se ha rechazado el archivo entero.
feed-fault-link = esto es un enlace a otro archivo. Se ha rechazado el archivo zip entero.
feed-fault-bomb = esto se hace demasiado grande al descomprimirlo. Se ha rechazado el archivo zip entero.
feed-fault-name-twice = hay dos archivos con este nombre.
feed-fault-not-utf8 = no se pueden leer las letras. Guarde el archivo como UTF-8.
feed-fault-too-large = esto es demasiado grande. Puede tener como máximo { $most } bytes.
feed-fault-service-too-large = una oferta o una línea es demasiado grande. Puede tener como máximo { $most } bytes.
feed-fault-too-many-values = una oferta tiene demasiados datos. Puede tener como máximo { $most }.
feed-fault-too-many-files = hay demasiados archivos. Puede haber como máximo { $most }.
feed-fault-too-many-services = hay demasiadas ofertas. Puede haber como máximo { $most }.
feed-fault-too-deep = este archivo tiene demasiados niveles: más de { $most }.
## De plaat van wie er is

picture-title = Quién hay
picture-title-of = Quién hay para { $place }
picture-counted = { $count ->
    [one] 1 oferta
   *[other] { $count } ofertas
 } en la guía, el { $date }
picture-bars = Las rayitas dicen hasta dónde llega algo: una para el barrio, cuatro para todo el país.
picture-unknown-area = De { $count } la guía no dice para qué barrio. No aparecen aquí.
picture-about = { $reach } · { $languages }
picture-more = y { $count } más
picture-introduced = { $count } sin nombre: el punto de atención le presenta
picture-mind = Atención
picture-footer = De la guía del punto de atención. Un hueco en esta lámina es una pregunta, no un juicio.
picture-written = La lámina está en { $path }: { $count ->
    [one] 1 oferta.
   *[other] { $count } ofertas.
 }
picture-error-ending = { $path } no termina en .pdf o .svg; pruebe inloop directory picture --help
picture-error-place-unknown = en la guía no hay ningún barrio que se llame { $place }
command-picture = Hace una lámina de quién hay: de vecinos a profesionales, de una sola persona a grupo
command-picture-out = El archivo; el final del nombre indica el formato: .pdf o .svg
command-picture-neighbourhood = Solo quién hay para este barrio
command-picture-lang = El idioma de la lámina, como nl o ar
command-picture-replace = Pone la lámina en lugar de un archivo que ya existe

## The week's round

key-round = llamadas
key-print-sheet = imprimir lista
round-title = Ronda de llamadas de esta semana
round-explained = Con quienes están en esta lista, una llamada corta es lo que más ayuda. k: comprobado hoy.
round-empty = Esta semana no hay que llamar a nadie. Todo se ha comprobado hace poco.
round-why-failed = { $not ->
    [0] veces que ayudó solo un poco: { $partly }
   *[other] { $partly ->
        [0] veces que no ayudó: { $not }
       *[other] veces que no ayudó: { $not }; solo un poco: { $partly }
    }
 }
round-why-chosen = { $count ->
    [one] elegido 1 vez
   *[other] elegido { $count } veces
 }
round-why-old = comprobado el { $on }
round-why-unchecked = nunca comprobado
round-why-hours = horario vencido
round-why = { $reasons }
round-no-number = sin número
round-not-on-paper = { $count ->
    [one] 1 no está en la lista de llamadas: va con presentación y nunca en el papel.
   *[other] { $count } no están en la lista de llamadas: van con presentación y nunca en el papel.
 }
round-notice-printed = La lista de llamadas se ha enviado a { $printer }.
round-notice-saved = La lista de llamadas está en { $path }
round-notice-nothing = No hay nada que pueda ir en la lista de llamadas.
round-sheet-title = Lista de llamadas del { $date }
round-sheet-intro = Llame, y marque lo que es correcto. Después ponga en la guía lo que ha cambiado. No escriba nada sobre visitantes.
round-sheet-hours = horario: { $hours }
round-sheet-hours-unknown = ¿cuándo abren?
round-sheet-address = dirección: { $address }
round-sheet-room = hay lugar; si no, ¿cuánto hay que esperar?
round-sheet-languages = idiomas: { $languages }
round-sheet-languages-unknown = ¿qué idiomas hablan?
round-sheet-same = todo sigue igual
round-sheet-remark = Distinto:
round-sheet-footer = Lista de llamadas de { $desk }. Sin datos de visitantes.

## From a search that finds nobody to the board

search-none-try-board = O ponga la pregunta en el tablero: F5. Quizá alguien del equipo lo sepa.

## Waar een taal gesproken wordt: zo wordt zij ook gevonden

language-where-nl = Países Bajos, Bélgica, Surinam
language-where-en = Reino Unido, Irlanda, Nigeria, Ghana
language-where-tr = Turquía, Bulgaria
language-where-ar = Marruecos, Siria, Irak, Egipto, Yemen, Sudán
language-where-nl-simple = frases cortas, palabras fáciles
language-where-fa = Irán (persa), Afganistán (darí)
language-where-ckb = Irak, Irán
language-where-kmr = Turquía, Siria
language-where-ti = Eritrea, Etiopía
language-where-am = Etiopía
language-where-so = Somalia, Etiopía, Kenia
language-where-uk = Ucrania
language-where-ru = Rusia, Ucrania, Bielorrusia, Asia Central
language-where-pl = Polonia
language-where-ro = Rumanía, Moldavia
language-where-bg = Bulgaria
language-where-es = España, Colombia, Venezuela, República Dominicana
language-where-pt = Portugal, Brasil, Cabo Verde, Angola
language-where-fr = Francia, Bélgica, Congo, Marruecos, Guinea
language-where-pap = Curazao, Bonaire, Aruba
language-where-zh = China, Hong Kong, Taiwán
language-where-hi = India, Surinam (indostánico)
language-where-ur = Pakistán, India
language-find = Busque un idioma: en neerlandés, en inglés, en el propio idioma, o un país
language-nothing-found = No se ha encontrado ningún idioma con “{ $text }”. Borre una letra, o elija un idioma parecido.

## Teksten voor een vertaler

command-words = Los textos: para enviar a traducir, para recibir traducidos, y hasta dónde ha llegado cada idioma
command-words-sheet = Escribe los textos de un idioma en una hoja de cálculo, para quien traduce
command-words-sheet-lang = El idioma, como so o ar
command-words-sheet-out = La hoja de cálculo (.xlsx)
command-words-sheet-replace = Sustituye un archivo que ya existe
command-words-merge = Recibe de vuelta una hoja de cálculo llena
command-words-merge-path = La hoja de cálculo (.xlsx)
command-words-merge-by = Quién ha traducido o leído: una función, o un nombre que se puede guardar
command-words-merge-source = La carpeta con el código fuente del programa, en lugar de este punto de atención
command-words-merge-checked = Quien traduce lo ha leído todo: lo que quedó vacío está bien
command-words-merge-apply = Lo incluye sin preguntar
command-words-status = Muestra hasta dónde ha llegado cada idioma
command-words-status-lang = Solo este idioma
command-words-status-json = Como datos (JSON)
command-words-audio = Muestra qué textos no se han grabado todavía
command-words-audio-lang = El idioma, como so o ar
sheet-column-id = Código
sheet-column-id-explained = El nombre del texto. No lo cambie: así el programa vuelve a encontrar el texto.
sheet-column-place = Dónde
sheet-column-place-explained = Dónde se lee este texto y, a veces, con qué números.
sheet-column-dutch = Neerlandés
sheet-column-dutch-explained = El texto que decide. Las palabras entre llaves las pone el programa.
sheet-column-english = Inglés
sheet-column-english-explained = Como ayuda, donde el neerlandés no está claro.
sheet-column-present = El texto ahora
sheet-column-present-explained = Así está ahora en el programa. Vacío: sin traducir todavía.
sheet-column-new = Texto nuevo
sheet-column-new-explained = Llene esto solo si el texto de ahora no está bien. Deje las palabras entre llaves exactamente como están; pueden ir en otro lugar.
sheet-column-remark = Comentario
sheet-column-remark-explained = Preguntas, o por qué algo tiene que ser distinto. Sin nombres de visitantes.
sheet-place-question = Conversación: una pregunta al visitante
sheet-place-choice = Conversación: una respuesta para elegir
sheet-place-table = Conversación: en la pantalla del visitante
sheet-place-paper = En el papel que el visitante se lleva
sheet-place-card = En una tarjeta para lo que no puede esperar
sheet-place-list = En listas, en la pantalla y en papel
sheet-place-volunteer = En la pantalla de la persona voluntaria
sheet-place-key = Al lado de una tecla, abajo en la pantalla: muy corto
sheet-place-command = En una terminal, para quien administra el programa
sheet-place-call-sheet = En la lista de llamadas de las personas voluntarias
sheet-place-hint = { $place } (explicación debajo)
sheet-place-when = { $place }. Cuando { $when }
sheet-when-exactly = { $name } es exactamente { $number }
sheet-when-some = { $name } es, por ejemplo, { $numbers }
sheet-when-other = { $name } es cualquier otro número
sheet-refused-id = no hay ningún texto con el código { $id }
sheet-refused-twice = este texto está aquí dos veces
sheet-refused-dutch = el neerlandés ha cambiado desde que se hizo esta hoja; haga una hoja nueva
sheet-refused-formula = aquí hay una fórmula en lugar de texto
sheet-refused-name-missing = falta { $name }
sheet-refused-name-unknown = { $name } no va aquí
sheet-refused-brace = hay una llave suelta; deje enteras las palabras entre llaves
sheet-refused-long = el texto es demasiado largo: tiene { $letters } caracteres, y aquí caben { $most }
sheet-refused-other-missing = falta el texto para todos los demás números
sheet-refused-value-missing = traduzca también el texto al que pertenece esta explicación
sheet-refused-unwritable = este texto no se puede poner en el archivo
sheet-refused-at = No incluido, fila { $row }: { $why }
sheet-written = Filas escritas en { $path }: { $rows }
sheet-error-dutch = el neerlandés es la fuente de todos los textos; elija otro idioma
sheet-error-language = { $name } no es un idioma de este programa
sheet-error-no-sheet = no se puede usar { $path }: { $why }
sheet-why-no-xlsx = no es una hoja de cálculo (.xlsx)
sheet-why-large = pesa más de { $most } MB
sheet-why-rows = tiene más de { $most } filas
sheet-why-language = la pestaña no lleva el nombre de un idioma, como so o ar
sheet-error-by = indique con --by quién lo ha leído todo
sheet-error-source = en { $path } no hay una carpeta locales/nl con textos
sheet-merge-of = { $language }. Textos que cambian: { $changes }. Comprobados: { $checked }. Filas no incluidas: { $refused }.
sheet-merge-before = ahora: { $text }
sheet-merge-after = será: { $text }
sheet-merge-row = fila { $row }, { $id }
sheet-merge-remark = Comentario en la fila { $row }, { $id }: { $remark }
sheet-merge-more = y { $count } más
sheet-merge-nothing = No cambia nada.
sheet-merge-ask = ¿Incluirlo? [s/N]
sheet-merge-preview = Todavía no se ha cambiado nada. Con --apply se incluye.
sheet-merge-declined = No se ha cambiado nada.
sheet-merge-applied = Incluido en { $path }
sheet-status-language = Idioma
sheet-status-reader = Quién lee
sheet-status-total = Todos
sheet-status-machine = Computadora
sheet-status-written = Persona
sheet-status-checked = Comprobados
sheet-status-missing = Faltan
sheet-status-resident = visitante
sheet-status-desk = voluntario
sheet-audio-row = { $id }, unos { $seconds } s: { $text }
sheet-audio-left = { $language }. Textos por grabar: { $count }, en total unos { $minutes } min. Guárdelos en { $path }
sheet-audio-done = { $language }: todo está grabado.

## Kaarten in een vertaling die niemand nakeek

card-translation-unread = Nadie que hable este idioma ha leído todavía esta traducción. Por eso está también el neerlandés.

## Voorlezen

key-read-aloud = leer en voz alta
aloud-title = ¿Leer en voz alta?
aloud-explained = En esta pantalla está lo que alguien ha contado o escrito. Quien esté cerca también lo oirá.
aloud-yes = Sí, léalo en voz alta
aloud-no = No
aloud-begun = Se está leyendo en voz alta. Otra vez ^S, o Esc: detener.
aloud-stopped = Se ha detenido la lectura.
aloud-failed = Esta computadora no puede leer en voz alta.
## Typen in een veld

help-field = En un campo: las flechas con Shift eligen texto; Ctrl+A, todo. Ctrl+C copia, Shift+Del corta, Ctrl+V pega: solo dentro de inloop, y se borra en cuanto se bloquea el punto de atención.
## Groot laten zien

key-show-large = mostrar grande
large-leave = Ctrl+E: tamaño normal
large-page = Hoja { $page } de { $pages }: PgUp, PgDn
large-missing = Las letras de este idioma faltan en esta computadora. Pida a quien coordina que instale esto: { $packages }. Mientras tanto, la pantalla muestra el idioma de usted.
## Papier

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, letra grande
paper-receipt80 = recibo
preview-script-missing = Las letras para el { $language } faltan en esta computadora. Por ahora, en el papel está solo el neerlandés. Pida a quien coordina que instale esto: { $packages }

## De instellingen, en: welke regel staat goed?

key-settings = ajustes
settings-title = Ajustes de esta computadora
settings-explained = Elija una línea con ↑ y ↓. Con Enter, o con ← y →, cambia lo que dice. Vale enseguida y queda así.
settings-language = Su idioma
settings-right-to-left = Texto de derecha a izquierda (árabe)
settings-look = Mirar qué línea está bien
settings-colours = Colores
settings-large = Texto del visitante en grande
settings-large-print = Papel con letra grande
settings-lock = Bloquear si nadie hace nada
settings-auto = automático
settings-app = inloop ordena las letras
settings-terminal = la ventana ordena las letras
settings-blocks = grande, en bloques
settings-of-terminal = los de la ventana
settings-dark = claro sobre oscuro
settings-light = oscuro sobre claro
settings-contrast = mucho contraste
settings-where-needed = donde hace falta
settings-always = siempre
settings-never = solo con la tecla
settings-yes = sí
settings-no = no
settings-minutes = { $minutes ->
    [one] después de { $minutes } minuto
   *[other] después de { $minutes } minutos
 }
reading-title = ¿Qué línea está bien?
reading-explained = El árabe va de derecha a izquierda. Esta palabra grande siempre está bien. Busque la línea con la misma palabra: las letras unidas, en el mismo orden, y a su izquierda la fecha 17-03-2026.
reading-blocks = Ninguna de las dos: dibujarlo en grande
reading-unknown = No lo puedo ver
notice-reading = Guardado para esta ventana. Lo encontrará otra vez en los ajustes.
## Gewone regels tekst (--plain)

plain-no-desk = En esta computadora todavía no hay un punto de atención. Inicie inloop sin --plain y siga las preguntas, o use: inloop setup
plain-type-language = Escriba el número del idioma o el nombre del idioma. O escriba el código de una conversación para seguir con ella.
plain-no-language = Ese idioma no está en la lista, y tampoco existe ese código. Inténtelo otra vez.
plain-quiet = Una línea más para la carpeta.
plain-quiet-explained = ¿Oye durante la conversación “Una línea más para la carpeta”? Entonces hay algo que solo debe oír usted. Escriba ! cuando esté a solas o lleve auriculares.
plain-card-done = Escriba los números de lo que usted ha hecho. O pulse solo Enter para seguir.
plain-choose-card = Escriba un número para oírlo todo. O pulse solo Enter para volver atrás.
plain-type-agreed = Escriba lo que se ha acordado. O pulse solo Enter si no se ha acordado nada.
plain-chose-nobody = No se ha elegido a nadie. Pulse otra vez Enter para seguir sin elegir a nadie.
plain-stop-kept = ¿Quiere salir? Lo que se ha contado está guardado.
plain-stop = Sí, salir
plain-finished = Esta conversación está terminada y guardada.
plain-slip-print = Imprimir
plain-slip-save = Guardar como PDF
plain-slip-save-text = Guardar como texto simple
plain-slip-done = Terminar esta conversación
plain-slip-not-made = El papel todavía no está impreso ni guardado. Elija otra vez lo mismo para terminar sin papel.
plain-locked = Durante un rato no se ha escrito nada. Por eso el punto de atención está ahora bloqueado. No se ha perdido nada.
plain-help = Líneas de texto simple, para un lector de pantalla o una línea braille
plain-help-lang = El idioma de la persona, con --plain

## Kleuren

palette-help = Colores, solo por esta vez: terminal, dark, light o contrast

## Keys, rights, consent, backup
safekeeping-title = Claves y datos guardados
key-safekeeping = claves y datos
safekeeping-volunteers = Voluntarios y claves
casebook-help = Lo que se guarda: ver, corregir, borrar, copia de seguridad
casebook-help-volunteer = El nombre corto de quien abre el punto de atención
casebook-help-log = Quién ha mirado
log-title = Quién ha mirado
log-find = Escriba el principio de un código, o una fecha como 24-11.
log-none = Sobre esto no hay nada en la lista.
log-erased = borrado
log-case-opened = conversación empezada
log-case-viewed = leído
log-case-continued = conversación continuada
log-case-printed = impreso: { $sheet }
log-case-exported = guardado como archivo: { $sheet }
log-case-corrected = una respuesta corregida
log-case-erased = todo borrado
log-sheet-slip = el papel
log-sheet-hand-over = la hoja para quien ayuda
log-sheet-everything = todo sobre este código
log-desk-unlocked = punto de atención abierto
log-desk-locked = punto de atención bloqueado
log-backup-made = copia de seguridad hecha
log-backup-restored = copia de seguridad restaurada
log-copy-put-back = copia restaurada tras un daño
log-retention-set = tiempo de conservación fijado
log-records-expired = registros antiguos borrados
log-date-confirmed = fecha confirmada
log-key-renewed = clave renovada
log-read = esta lista, leída
log-volunteer-added = acceso dado a voluntario
log-volunteer-removed = acceso quitado a voluntario
log-passphrase-renewed = nueva frase de contraseña dada
log-recovery-used = abierto con la clave de recuperación
log-recovery-renewed = nueva clave de recuperación creada
record-row = Todo sobre este código: ver y corregir
record-warning = Aquí está todo lo que se ha contado. ¿Está mirando alguien que no debe saberlo? Pregunte primero al visitante si le parece bien.
key-correct = corregir
key-save-data = guardar para computadora
record-notice-saved = Guardado como { $path }. Este archivo no está cifrado: quien pueda usar esta computadora puede leerlo.
correct-title = ¿Qué respuesta no es correcta?
correct-new = ¿Cuál es la respuesta correcta?
correct-now = Ahora dice: { $answer }
correct-explained = La respuesta anterior se borra en todas partes. Puede tardar un poco.
running-correct = se corrige
notice-corrected = Corregido. La respuesta anterior se ha borrado en todas partes.
erase-row = Borrar todo
erase-title = ¿Borrar todo sobre { $code }?
erase-explained = Todo lo de esta conversación desaparece de todos los archivos de este programa. No se puede deshacer. Lo que se imprimió en papel o se guardó como archivo, debe destruirlo usted.
erase-told = Esto ya se ha contado y no se puede retirar. A quién: { $names }
erase-told-none = No se ha contado nada a otros.
erase-no = No, no borrar nada
erase-yes = Sí, borrar todo
erase-done = Todo se ha borrado. Aquí está el comprobante: imprímalo o guárdelo.
record-help-see = Todo lo que se guarda con un código
record-help-correct = Corrige una respuesta: la anterior se borra en todas partes
record-help-erase = Borra todo lo de un código, de todos los archivos
record-help-due = Lo que se borra en los próximos 30 días
record-help-code = El código que está en el papel
record-help-log-code = Solo lo que trata de este código
record-help-since = Solo desde este día
record-help-json = Como JSON
record-help-out = Lo guarda como archivo: un PDF, o JSON con --json
record-help-lang = El idioma que va al lado del neerlandés
record-help-question = Qué pregunta, como story
record-help-answer = Archivo con la respuesta correcta: texto, o el código de una opción; si no, se pregunta
record-help-yes = No pide antes una confirmación
record-help-receipt = Dónde se pone el comprobante, en PDF
record-error-coordinator = Esto solo lo puede hacer quien coordina.
record-error-no-case = No se guarda nada con el código { $code }.
record-error-no-answer = Aquí no hay respuesta a la pregunta { $question }.
record-error-answer = Esto no puede ser la respuesta aquí. Sí puede ser: { $choices }
record-error-not-erased = No se ha borrado nada.
record-not-all-on-paper = No todo puede estar en el papel. En la pantalla está todo.
record-receipt-saved = El comprobante está en { $path }
retention-title = Cuánto tiempo guardamos
retention-explained = Elija para cada tipo; se cuenta desde el último contacto. Guardar más tiempo vale solo para las personas a quienes se les ha dicho. Guardar menos tiempo vale para todo el mundo, también para lo que ya hay.
retention-cases = Conversaciones
retention-drafts = Conversaciones sin terminar
retention-months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 }
retention-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
 }
retention-keep = Así lo guardamos
retention-would-go = { $count ->
    [one] Entonces se borrará { $count } conversación la próxima vez que se abra el punto de atención.
   *[other] Entonces se borrarán { $count } conversaciones la próxima vez que se abra el punto de atención.
 }
retention-board = Preguntas quitadas del tablero
retention-access = La lista de quién ha mirado
retention-records = Las líneas antiguas de esa lista y del tablero desaparecen en el plazo de un mes después de vencer su tiempo. Quién puede abrir el punto de atención queda siempre anotado.
retention-notice-kept = Esto vale desde ahora.
due-title = Lo que se borra pronto
due-explained = Esto se borra automáticamente en los próximos 30 días. Quien coordina también puede borrarlo ahora.
due-none = En los próximos 30 días no se borra nada.
due-case = conversación
due-draft = conversación sin terminar
due-until = guardado hasta el { $date } incluido
over-gone = { $count ->
    [one] El tiempo de guardar había terminado: se ha borrado { $count } conversación.
   *[other] El tiempo de guardar había terminado: se han borrado { $count } conversaciones.
 }
date-title = ¿Es hoy { $date }?
date-explained = { $count ->
    [one] Según esta fecha, ha terminado el tiempo de guardar { $count } conversación. Pero este punto de atención lleva mucho tiempo sin usarse, o el reloj de esta computadora no está bien. Si la fecha es correcta, la conversación se borra ahora.
   *[other] Según esta fecha, ha terminado el tiempo de guardar { $count } conversaciones. Pero este punto de atención lleva mucho tiempo sin usarse, o el reloj de esta computadora no está bien. Si la fecha es correcta, las conversaciones se borran ahora.
 }
date-right = Sí, la fecha es correcta
date-wrong = No, o no lo sé
notice-date-wrong = No se ha borrado nada. Ponga bien el reloj de esta computadora y después abra otra vez el punto de atención.
backup-row = Hacer copia de seguridad
backup-title = Hacer copia de seguridad
backup-explained = Todo lo de este punto de atención va en un solo archivo, bloqueado con su propia frase de contraseña. Guárdelo en un lugar distinto de esta computadora.
backup-stick = En la memoria USB { $path }
backup-to = En qué carpeta
backup-passphrase = Frase de contraseña de la copia de seguridad: escríbala en un papel y guárdela aparte
backup-running = se hace la copia de seguridad y después se vuelve a leer
backup-running-of = Un momento: { $what }, { $done } de { $all } (Ctrl+C lo detiene)
backup-made = La copia de seguridad está lista: { $path }. Se ha vuelto a leer entera y es correcta. Anotaciones: { $events }. Ahora puede sacar la memoria USB sin riesgo.
backup-made-command = { $path }: hecha, vuelta a leer y correcta; anotaciones: { $events }, archivos: { $files }
backup-not-noted = La copia de seguridad está lista. Mientras tanto el punto de atención se bloqueó, así que esto no ha quedado anotado.
backup-due-never = Todavía no se ha hecho ninguna copia de seguridad. Haga una.
backup-due-old = La última copia de seguridad es del { $date }. Haga una nueva.
backup-ask-new = Nueva frase de contraseña de la copia de seguridad:
backup-ask-again = Otra vez la misma frase de contraseña:
backup-ask = Frase de contraseña de la copia de seguridad:
backup-help = Hace un solo archivo con todo lo de este punto de atención, bloqueado, y lo vuelve a leer
backup-help-to = La carpeta o la memoria USB; o un archivo que termina en .age
backup-help-recipient = Para esta clave (age1) en lugar de con una frase de contraseña; se puede repetir. No se puede junto con una frase de contraseña: haga entonces dos copias de seguridad
backup-help-passphrase-file = Archivo con la frase de contraseña de la copia de seguridad; si no, se pregunta
backup-fault-mixed = una copia de seguridad se bloquea con una frase de contraseña o con claves (age1), no con las dos cosas; haga dos
backup-fault-not-closed = la copia de seguridad necesita una frase de contraseña o una clave
backup-fault-recipient = “{ $key }” no es una clave de age; esas empiezan con age1
backup-fault-identity = en ese archivo no hay ninguna clave de age
backup-fault-wrong-key = esta frase de contraseña o clave no abre la copia de seguridad
backup-fault-takes-passphrase = esta copia de seguridad se abre con una frase de contraseña, no con una clave
backup-fault-takes-identity = esta copia de seguridad se hizo para una clave: use --identity
backup-fault-too-much-work = este archivo pide más cálculo que una copia de seguridad de inloop
backup-fault-foreign = este archivo no es una copia de seguridad de inloop
backup-fault-cut = esta copia de seguridad no está entera: falta el final
backup-fault-changed = esta copia de seguridad está dañada o ha sido cambiada; use otra
backup-fault-incomplete = esta copia de seguridad se abre, pero no está completa; use otra
backup-fault-list = la lista de conversaciones borradas { $path } está dañada, así que lo borrado puede volver; dé una lista entera con --erased
backup-list-damaged = La lista de conversaciones borradas estaba dañada. inloop la ha hecho de nuevo y ha guardado la antigua como erased.damaged.
backup-fault-newer = esta copia de seguridad es de una versión más nueva de inloop; use esa versión
backup-fault-not-there = esa carpeta o ese archivo no existe; ¿está puesta la memoria USB?
backup-fault-no-room = hay muy poco espacio: hacen falta { $needed } MB, libres hay { $free } MB
backup-fault-read-only = ahí no se puede escribir nada
backup-fault-broken-off = se interrumpió a la mitad: ¿se sacó la memoria USB? No se ha hecho ninguna copia de seguridad y no hay ningún archivo a medias con ese nombre
backup-fault-read-back = lo que se ha vuelto a leer no es lo que se escribió: no se fíe de esta memoria USB y use otra
backup-fault-not-empty = solo se puede restaurar en una carpeta vacía; no se ha cambiado nada
backup-fault-stopped = detenido; no se ha hecho nada
restore-help = Restaura una copia de seguridad en una carpeta vacía; sin --apply solo mira
restore-help-file = La copia de seguridad
restore-help-apply = Restaura de verdad
restore-help-erased = Una lista de conversaciones borradas (-erased.list); la que está al lado de la copia de seguridad cuenta siempre
restore-help-identity = Archivo con la clave de age para la que se hizo la copia de seguridad
restore-found = Copia de seguridad de { $name }, hecha el { $date }: entera, anotaciones: { $events }
restore-file =   { $name } ({ $bytes } bytes)
restore-forgets = { $count ->
    [0] No hay conversaciones borradas que olvidar.
    [one] { $count } conversación borrada sigue borrada.
   *[other] { $count } conversaciones borradas siguen borradas.
 }
restore-dry = Todavía no se ha restaurado nada. Eso se hace con --apply.
restore-done = Restaurado en { $folder }. Cada persona entra con la frase de contraseña que tenía entonces.
restore-key = restaurar copia de seguridad
restore-title = Restaurar una copia de seguridad
restore-explained = Elija el archivo y escriba la frase de contraseña de la copia de seguridad. Después verá primero qué contiene.
restore-path = El archivo (termina en .age)
restore-passphrase = La frase de contraseña de la copia de seguridad
restore-looking = se lee la copia de seguridad
restore-running = se restaura la copia de seguridad
restore-confirm = Pulse Enter para restaurar este punto de atención en esta computadora. Esc: no hacerlo.
restore-ready = El punto de atención está restaurado. Entre con su propia frase de contraseña.
doctor-help = Comprueba si todo lo del punto de atención está entero; no cambia nada en él
doctor-help-volunteer = El nombre corto de quien lo abre; sin nombre se comprueba lo que se puede sin clave
doctor-help-copy = Repara en esta carpeta vacía; la carpeta del punto de atención queda como está
doctor-row = Comprobar si todo está entero
doctor-title = ¿Está todo entero?
doctor-running = se comprueba todo
doctor-sound = Todo está entero.
doctor-unsound = { $count ->
    [one] Hay { $count } cosa que no está bien.
   *[other] Hay { $count } cosas que no están bien.
 }
doctor-header-whole = Los espacios de clave están enteros.
doctor-header-spare = De los dos archivos con espacios de clave, uno no está entero. Entre una vez: entonces se arregla.
doctor-header-gone = Los espacios de clave faltan o están dañados. Restaure una copia de seguridad.
doctor-newer = Este punto de atención es de una versión más nueva de inloop. Use esa versión.
doctor-anchor-whole = Anotaciones que tiene que haber: { $count }.
doctor-anchor-gone = El archivo que sabe cuántas anotaciones tiene que haber no está o está dañado. Repare en una copia: --copy CARPETA --volunteer NOMBRE.
doctor-chain-whole = Todas las anotaciones están, en orden y sin cambios: { $count }.
doctor-chain-more = Hay { $count } más de lo esperado: el programa se detuvo justo en ese momento. No es grave; se arregla la próxima vez que alguien entre.
doctor-chain-broken = Desde la anotación { $found } falta algo o algo ha sido cambiado. No siga usando el punto de atención. Restaure la última copia buena o repare en una copia: --copy CARPETA --volunteer NOMBRE.
doctor-store-gone = Las conversaciones guardadas no se abren. Restaure la última copia buena o una copia de seguridad.
doctor-opened = Cada anotación se abre: { $count }.
doctor-not-opened = La anotación { $number } no se abre.
doctor-blobs = Al lado de las conversaciones guardadas hay partes sueltas (blobs) que no están guardadas de forma segura. Haga una copia de seguridad y avise de esto.
doctor-no-blobs = No hay partes sueltas al lado.
doctor-slots = { $count ->
    [one] { $count } persona voluntaria tiene un espacio de clave.
   *[other] { $count } personas voluntarias tienen un espacio de clave.
 }
doctor-slots-unread = { $count ->
    [one] { $count } espacio de clave no se puede leer.
   *[other] { $count } espacios de clave no se pueden leer.
 }
doctor-refused = El nombre y la frase de contraseña no abren este punto de atención.
doctor-erased-back = { $count ->
    [one] { $count } conversación que se borró está todavía aquí. Entre una vez: entonces se borra otra vez.
   *[other] { $count } conversaciones que se borraron están todavía aquí. Entre una vez: entonces se borran otra vez.
 }
doctor-erased-gone = Borradas y realmente desaparecidas: { $count }.
doctor-leftover = Ha quedado algo de un trabajo que se interrumpió: { $name }. Se limpia la próxima vez que alguien entre.
doctor-copies = Copias en esta computadora: { $count }. Fecha de la más nueva: { $date }.
doctor-no-copies = Todavía no hay ninguna copia en esta computadora.
doctor-room = Espacio libre: { $free } MB.
doctor-little-room = Casi no queda espacio: { $free } MB. Libere espacio en esta computadora.
doctor-open-to-others = Otras personas que usan esta computadora pueden llegar a esto: { $name }. Ponga los permisos de la carpeta solo para su dueño.
doctor-private = Solo el dueño de esta carpeta puede llegar a ella.
doctor-repaired = Reparado en { $folder }. Anotaciones: { $kept }. La carpeta del punto de atención no se ha cambiado.
doctor-repaired-lost = Perdido: de la anotación { $first } a la { $last }, incluida.
doctor-repaired-from-copy = Tomado de la copia. Fecha: { $date }.
doctor-repaired-whole = No se ha perdido nada.
doctor-from-inside = El punto de atención está abierto. El resto se comprueba con: inloop casebook doctor
damaged-title = Algo está dañado
damaged-explained = De las { $expected } anotaciones se han encontrado enteras { $found }. No se ha sobrescrito nada.
damaged-copy = Hay una copia buena ({ $when }). Se puede restaurar.
damaged-lost = Lo que se anotó después de esa copia ({ $when }) se pierde entonces. Lo que hay ahora queda guardado en la carpeta “damaged”.
damaged-no-copy = No hay ninguna copia en esta computadora. Avise a quien coordina: hay que restaurar una copia de seguridad.
damaged-put-back = Restaurar la copia
damaged-leave = No hacer nada y avisar a quien coordina
damaged-done = La copia está restaurada. Entre otra vez.
damaged-moment = { $date }, a las { $time }
damaged-unknown-when = fecha desconocida
papers-notice = Borrador para la junta, hecho por inloop. No es asesoramiento jurídico (geen juridisch advies): revíselo y complételo.
papers-footer = { $name } · hecho el { $date }
papers-written = Escrito: { $path }
papers-save = Pulse Enter para guardar esto como PDF.
papers-help-out = El archivo PDF
papers-help-replace = Sustituye un archivo que ya existe
register-row = Página para la junta: registro de actividades de tratamiento
register-help = El registro de actividades de tratamiento en PDF, como borrador (AVG, ley europea de protección de datos, artículo 30)
register-title = Registro de actividades de tratamiento (AVG, ley europea de protección de datos, artículo 30)
register-explained = Qué guarda este punto de atención, de quién, para qué, cuánto tiempo y cómo está protegido. No contiene nombres.
register-controller = Quién es responsable
register-controller-desk = Punto de atención: { $name }
register-fill-in = Organización, dirección, teléfono y correo electrónico: (llene esto)
register-officer = Delegado de protección de datos (functionaris gegevensbescherming), si lo hay: (llene esto)
register-purposes = Para qué se usan los datos
register-purpose-refer = Buscar con la persona quién puede ayudar, y darle en papel cómo llegar hasta allí.
register-purpose-follow-up = Preguntar más tarde si llegó la ayuda, si la persona lo quiere.
register-basis = Base legal: permiso (consentimiento) de la persona, pedido en su propio idioma; siempre puede decir que no. La junta comprueba si esto es correcto.
register-people = De quién
register-people-residents = Visitantes: personas del barrio que vienen al punto de atención.
register-people-near = Gente cercana a ellas, en la medida en que una persona cuenta algo sobre esa gente.
register-people-volunteers = Personas voluntarias: nombre corto, función, y qué abrieron y cuándo.
register-data = Qué datos
register-data-all = Las respuestas a las preguntas, en estas partes (se puede omitir cualquier pregunta):
register-data-special = Aquí puede haber datos sobre la salud: datos personales especiales (bijzondere persoonsgegevens; AVG, artículo 9). El número personal neerlandés (burgerservicenummer, BSN) no se pide y no se guarda.
register-recipients-heading = Quién recibe datos
register-recipients = { $count ->
    [0] Ahora nadie: no se ha dado ningún permiso.
    [one] Con permiso para cada destinatario y para cada fin: { $count } destinatario.
   *[other] Con permiso para cada destinatario y para cada fin: { $count } destinatarios.
 }
register-recipients-unknown = Solo con permiso para cada destinatario y para cada fin.
register-third-countries = El programa por sí mismo no transmite nada: ni a internet ni a otro país.
register-kept = Cuánto tiempo
register-kept-months = Hasta { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 } después del último contacto.
register-kept-erased = Antes, si la persona lo pide: entonces todo desaparece de todos los archivos del programa. Una lista de números al azar hace que también lo olvide una copia de seguridad antigua.
register-security = Cómo está protegido
register-security-sealed = Todo lo que cuentan los visitantes se guarda cifrado (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } persona voluntaria tiene su propia frase de contraseña (Argon2id).
   *[other] { $count } personas voluntarias tienen cada una su propia frase de contraseña (Argon2id).
 }
register-security-log = La pantalla se bloquea sola. Queda anotado quién abre qué.
register-security-backup = Última copia de seguridad, cifrada aparte: { $date }.
register-security-no-backup = No consta ninguna copia de seguridad.
register-security-limits = Sin cifrar: el papel impreso, y los papeles guardados como PDF o como texto.
gone-row = Página para la junta: si desaparece la computadora portátil
gone-help = Qué hay en la computadora portátil y qué hacer primero si desaparece, en PDF
gone-help-without = Sin nombre ni frase de contraseña: solo lo que se ve sin clave
gone-title = La computadora portátil ha desaparecido: ¿y ahora?
gone-explained = Qué hay en esta computadora, cómo está bloqueado y qué hacer primero. Imprímalo ahora: cuando la computadora portátil haya desaparecido, ya no se podrá.
gone-first = Qué hacer primero
gone-step-note = Anote cuándo se dio cuenta de que la computadora portátil ha desaparecido. El tiempo cuenta desde entonces.
gone-step-board = Dígalo enseguida a quien coordina y a la junta.
gone-step-police = ¿La han robado? Haga una denuncia (aangifte) en la policía y guarde el número de la denuncia.
gone-step-authority = La junta decide si esto es una fuga de datos (datalek) que hay que notificar a la Autoriteit Persoonsgegevens (autoridad neerlandesa de protección de datos). Hay que notificarla en un plazo de 72 horas desde que usted se dio cuenta, salvo que sea improbable que haya un riesgo para las personas afectadas (AVG, ley europea de protección de datos, artículo 33). Si hay dudas: pregunte a la Autoriteit Persoonsgegevens.
gone-step-people = Si el riesgo para las personas es grande, también hay que decírselo a ellas mismas (AVG, artículo 34). Piense en una frase de contraseña que estaba escrita en la computadora portátil o junto a ella.
gone-step-own-register = Anote en su propia lista de fugas de datos qué ha pasado y qué ha hecho usted, también si no lo notifica.
gone-step-restore = Restaure la última copia de seguridad en otra computadora.
gone-step-renew = Pida a cada persona que elija una nueva frase de contraseña. Cree también una nueva clave de recuperación.
gone-what = Qué había en ella
gone-conversations = { $count ->
    [one] { $count } conversación guardada.
   *[other] { $count } conversaciones guardadas.
 }
gone-events = { $count ->
    [one] { $count } anotación cifrada
   *[other] { $count } anotaciones cifradas
 } (respuestas, a quién se envió a la persona, quién miró y cuándo). Cuántas conversaciones son, no se puede ver sin clave.
gone-unknown = No se puede ver cuánto había.
gone-not-sealed = Sin bloquear: los papeles guardados como PDF o como texto, y lo que la impresora todavía conserva. Compruebe si los había.
gone-sealed = Cómo está bloqueado
gone-sealed-how = Todo lo que contaron los visitantes está cifrado (XChaCha20-Poly1305). La clave solo se abre con una frase de contraseña (Argon2id) o con la clave de recuperación en papel.
gone-slots = { $count ->
    [one] { $count } persona voluntaria puede abrirlo.
   *[other] { $count } personas voluntarias pueden abrirlo.
 }
gone-weak = Eso no protege si el punto de atención estaba abierto, o si alguien tiene una frase de contraseña o la clave de recuperación.
gone-back = Qué puede recuperar usted
gone-backup = La última copia de seguridad es del { $date }. Lo que se anotó después se ha perdido.
gone-no-backup = No consta ninguna copia de seguridad.
gone-backup-unknown = Cuándo se hizo la última copia de seguridad, no se puede ver sin clave. Mire la fecha en el nombre del archivo.
door-closing = Dentro de un minuto se pone el bloqueo. De esta conversación no se ha guardado nada: entonces se pierde. Pulse una tecla para seguir.
door-closing-blank = Dentro de un minuto se pone el bloqueo. Una tecla lo mantiene abierto.
door-lock-title = De esta conversación no se ha guardado nada. ¿Bloquear de todos modos?
door-lock-yes = Sí, bloquear; la conversación se pierde
door-locked-nothing = Durante un rato no se ha escrito nada. Por eso el punto de atención está ahora bloqueado. De esta conversación no se ha guardado nada.
door-locked-away = La computadora ha estado en reposo, o el programa estuvo parado. Por eso el punto de atención está ahora bloqueado.
key-recover = clave de recuperación
key-volunteers = voluntarios
door-recover-title = Abrir con la clave de recuperación
door-recover-explained = Escriba los ocho grupos del papel. No importan las mayúsculas, los espacios ni los guiones.
door-recover-key = Clave de recuperación
door-recover-mistyped = Una clave de recuperación no es así: falta algo, o hay un signo equivocado. Mire otra vez su papel.
door-recover-mismatch-wait = Esta clave de recuperación no es de este punto de atención, o después se creó una nueva. Espere { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 } antes de probar otra.
door-recover-who = ¿Quién recibe una nueva frase de contraseña?
door-recover-who-explained = La clave de recuperación es correcta. Después de la nueva frase de contraseña recibirá también una nueva clave de recuperación: la anterior ya no abrirá nada.
door-recover-new = Alguien que todavía no está en la lista
door-recover-new-explained = Quien entra con la clave de recuperación y todavía no está en la lista, pasa a coordinar.
running-recover = se prueba la clave de recuperación
door-volunteers-title = ¿Quién abre este punto de atención?
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (es usted): { $role }
door-volunteers-new = Dar acceso a una nueva persona voluntaria
door-volunteers-recovery = Crear una nueva clave de recuperación
door-role-volunteer = voluntariado
door-role-coordinator = coordinación
door-person-passphrase = Dar una nueva frase de contraseña
door-person-own-passphrase = Cambiar su propia frase de contraseña
door-person-remove = Quitar: esta persona lo deja
door-passphrase-title = Una nueva frase de contraseña para { $name }
door-passphrase-explained = Deje que escriba esa misma persona. Hay que elegir cuatro palabras o más que solo ella sepa.
running-passphrase = se cambia la frase de contraseña
notice-passphrase = La nueva frase de contraseña vale desde ahora. La anterior ya no abre nada.
door-add-role = ¿Qué puede hacer { $name }?
door-add-volunteer = Tener conversaciones
door-add-coordinator = También dar acceso a personas voluntarias, borrar y hacer copias de seguridad (coordinación)
door-remove-title = ¿Quitar a { $name }?
door-remove-explained = Desde ese momento { $name } ya no puede abrir el punto de atención. Después el programa crea una nueva clave; usted puede seguir trabajando. Lo que { $name } anotó se conserva.
door-remove-no = No, dejarlo como está
door-remove-yes = Sí, quitar
running-remove = se quita el acceso
notice-removed = Acceso quitado. Esa frase de contraseña ya no abre nada.
fault-last-coordinator = Tiene que quedar alguien que coordine. Dé primero acceso a otra persona que coordine.
fault-no-such-volunteer = En este punto de atención no hay nadie con ese nombre corto.
door-new-recovery-title = ¿Crear una nueva clave de recuperación?
door-new-recovery-explained = La clave de recuperación anterior ya no abrirá nada. Tenga a mano papel y bolígrafo: verá la nueva solo una vez.
door-new-recovery-no = No, se queda la anterior
door-new-recovery-yes = Sí, crear una nueva
running-recovery = se crea la clave de recuperación
door-recovery-title = Su nueva clave de recuperación
door-recovery-explained = La anterior ya no abre nada: destruya ese papel. Escriba esta en un papel y guárdelo fuera de este edificio. Solo la verá una vez.
notice-recovery = La nueva clave de recuperación ya vale.
door-renewing = Se renueva la clave: { $percent } %. Puede seguir trabajando.
notice-renewed = La clave está renovada. Quien ya no está, ya no abre nada.
door-renewal-failed = La clave todavía no está renovada. { $reason } La próxima vez que se abra, el programa lo intenta otra vez.
door-left-out-title = Hay que dar acceso otra vez a estas personas
door-left-out-explained = La clave está renovada. Estas personas no habían quitado el bloqueo desde una versión más antigua de inloop, y su espacio de clave no se pudo pasar. Deles acceso otra vez en “Voluntarios y claves”, con una nueva frase de contraseña.
casebook-help-recover = Abre el punto de atención con la clave de recuperación, y da a alguien una nueva frase de contraseña
casebook-help-recover-volunteer = El nombre corto de quien recibe una nueva frase de contraseña
casebook-help-recover-file = Archivo con la clave de recuperación, que solo usted puede leer; si no, se pregunta
casebook-help-recover-add = Esa persona todavía no está en la lista, y pasa a coordinar
casebook-recover-asks = Clave de recuperación:
casebook-recover-passphrase = Nueva frase de contraseña de { $name }:
casebook-recover-again = Otra vez la misma frase de contraseña:
casebook-recover-done = { $name } puede abrir otra vez el punto de atención. La clave de recuperación anterior ya no abre nada. Esta es la nueva:
key-consent = quién sabe qué
key-hand-over = traspaso
key-withdraw = retirar permiso
case-consent = ¿Quién puede saber qué? Preguntar, releer o retirar
case-hand-over = Traspaso: una hoja para quien sigue ayudando
case-no-contact = No más contacto
no-contact-title = ¿Esta persona no quiere más contacto?
no-contact-explained = Entonces nadie de nosotros pregunta más tarde cómo fue, y el número no sale en ningún papel. La persona siempre puede volver sin cita.
no-contact-yes = Sí, no más contacto
no-contact-no = No, dejarlo como está
notice-no-contact = Guardado: no más contacto.
handing-kind-ask = para qué se busca ayuda
handing-kind-story = lo que pasa
handing-kind-contact = nombre y número
handing-kind-report = saber después cómo va
handing-not-asked = todavía sin preguntar
handing-nothing = nada
handing-may = se permite: { $kinds }
handing-plan-consent = Contar: { $standing }
handing-wish-other = Antes la persona dijo otra cosa. Lo que se diga ahora sobre este lugar tiene prioridad.
handing-notice-mark = Elija primero lo que se permite. O elija: nada de esto.
handing-notice-kept = Guardado lo que la persona dijo sobre esto.
handing-notice-nothing-stands = Todavía no se ha permitido nada. No hay nada que retirar.
handing-nobody = Todavía no se ha elegido a nadie. Elijan primero juntos quién puede ayudar.
handing-choose = ¿A quién va el traspaso?
handing-print = Imprimir
handing-save = Guardar como PDF
handing-save-data = Guardar como datos (JSON)
handing-without-name = Sin nombre, para la mesa del barrio (wijktafel)
handing-with-name = Con todo lo que se permite
handing-by-introduction = Este lugar va solo con presentación y no sale en ningún papel. Presente usted a la persona.
handing-by-phone = Sobre esto no va nada en papel. Llame usted, junto con la persona.
handing-no-consent = La persona todavía no ha dicho que podamos contar algo a { $party }. Por eso no hay hoja. Pregúnteselo primero.
handing-gone = Este lugar ya no está en la guía. Por eso no hay hoja.
handing-notice-saved-data = Guardado: { $path }. Atención: este archivo no está bloqueado.
handing-title = Traspaso
handing-title-without-name = Pregunta para la mesa del barrio (wijktafel), sin nombre
handing-from = De { $desk }, el { $date }
handing-from-by = De { $desk } ({ $volunteer }), el { $date }
handing-asked = Se pide: { $need }
handing-label-code = Nuestro código
handing-label-to = Para
handing-label-told = Contado
handing-label-contact = Contacto
handing-label-report = Cómo va
handing-told = { $question } – { $answer }
handing-contact-unwanted = La persona misma no quiere contacto. No se ponga en contacto con ella.
handing-contact-desk = No se ha dado ningún número. La persona vuelve a pasar por nuestro punto de atención.
handing-contact-when = Solo en este momento: { $time }
handing-contact-how = Solo de esta manera: { $how }
handing-contact-number = { $number }
handing-report = Cuente a { $desk } cómo va. La persona lo permite.
handing-report-code = Cuente a { $desk } cómo va. La persona lo permite. Diga el código { $code }.
handing-report-not = No nos cuente cómo va. No hay permiso para eso.
handing-consent = Permiso
handing-given = { $kinds } · quién lo dijo: { $giver } · el { $date }
handing-giver-self = la propia persona
handing-giver-partner = esposo, esposa o pareja
handing-giver-child = hijo o hija
handing-giver-parent = padre o madre
handing-giver-family = otra persona de la familia
handing-giver-representative = tutor o representante (mentor, bewindvoerder, voogd)
handing-withheld = No compartido, porque no hay permiso para ello: { $kinds }.
handing-no-own-words = Aquí no están las palabras propias de la persona: puede haber un nombre en ellas.
handing-only-for = Solo para { $party }, y solo para esta pregunta. ¿Ya no hace falta? Entonces destruya esta hoja.
handing-help = Una hoja para quien sigue ayudando: solo lo que la persona permite
handing-help-code = El código del papel de la persona
handing-help-to = El id del lugar, tal como se eligió juntos
handing-help-without-name = Sin nombre ni código, para la mesa del barrio (wijktafel)
handing-help-out = El archivo que se crea: .pdf o .json
handing-error-no-case = El código { $code } no se conoce en este punto de atención.
handing-error-not-chosen = { $offer } no se ha elegido en esta conversación.
handing-error-stands = { $path } ya existe. Elija otro nombre.
handing-error-file = El archivo tiene que terminar en .pdf o .json.
handing-written = Hecho: { $path }. Atención: este archivo no está bloqueado.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = La nueva clave de recuperación todavía no está en papel. Cree otra en “¿Quién abre este punto de atención?”.
door-who-left = Este punto de atención viene de una copia de seguridad. ¿Se ha ido alguien desde entonces? Quite a esa persona en “¿Quién abre este punto de atención?”.
fault-cost = La cerradura de este punto de atención es demasiado débil o pide demasiado a este ordenador. No se ha cambiado nada. Avise a quien coordina.
fault-no-such-event = Esto ya no está. No se ha cambiado nada. Mire otra vez lo que hay.
fault-overtaken = Mientras tanto ha cambiado otra cosa. No se ha perdido nada. Inténtelo otra vez.
