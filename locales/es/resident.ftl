# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Antes de empezar
section-who = Quién está aquí
section-reason = Por qué viene
section-danger = Lo que no puede esperar
section-topics = Su pregunta
section-person = Lo que va con usted
section-helpers = Quién le ayuda ya
section-likes = Lo que le gusta hacer
section-share = Quién puede saber qué
section-contact = Contacto más tarde

## Overal

choice-unknown = No lo sé
choice-declined = Prefiero no decirlo
choice-yes-no-yes = Sí
choice-yes-no-no = No

## Voor we beginnen

question-keep = ¿Podemos guardar lo que usted cuenta?
    .hint = Guardamos solo sus respuestas, hasta doce meses después del último contacto. Las ven solo los voluntarios de este punto de atención. Puede decir que no a todo.
choice-keep-keep = Sí, guarden mis respuestas
choice-keep-nothing = No, no guarden nada

## Wie is er

question-for-whom = ¿Para quién viene?
choice-for-whom-self = Para mí
choice-for-whom-other = Para otra persona
choice-for-whom-carer = Cuido de alguien y busco ayuda

question-sent-by = ¿Alguien le ha dicho que podía venir aquí?
    .hint = Si usted quiere, podemos avisar a esa persona de que usted ha venido.
choice-sent-by-nobody = No, vengo por mi cuenta
choice-sent-by-doctor = El médico de cabecera (huisarts) o su consulta
choice-sent-by-school = La escuela
choice-sent-by-municipality = El ayuntamiento (gemeente)
choice-sent-by-neighbour = Alguien del barrio o alguien que conozco
choice-sent-by-other = Otra persona

question-at-table = ¿Quién ha venido con usted?
    .hint = También puede hablar a solas con nosotros, si lo prefiere.
choice-at-table-nobody = Nadie, vengo sin compañía
choice-at-table-family = Familia
choice-at-table-friend = Un amigo o una amiga
choice-at-table-interpreter = Un intérprete
choice-at-table-professional = Un profesional de ayuda (hulpverlener)
choice-at-table-child = Un niño o una niña

question-at-table-child = ¿Puede traducir otra persona, y no el niño o la niña?
    .hint = Para un niño esto es duro. Es mejor una persona adulta, también por teléfono.

## Waarvoor u komt

question-story = Cuéntenos, ¿qué le trae por aquí?
    .hint = Con sus propias palabras. Puede ser corto.

question-topics = ¿De qué se trata?
    .hint = Puede elegir varias cosas. También puede señalar un dibujo.
choice-topics-money = Dinero y deudas
choice-topics-letters = Cartas y formularios
choice-topics-rights = Prestaciones (uitkering) y derechos
choice-topics-housing = Vivienda
choice-topics-food = Comida, ropa y cosas
choice-topics-health = Salud
choice-topics-home = Ayuda en casa
choice-topics-mobility = Ir de un sitio a otro
choice-topics-mind = Preocupaciones, estrés y tristeza
choice-topics-contact = Conocer gente
choice-topics-meaning = Sentido de la vida y hacer algo por otros
choice-topics-language = Aprender neerlandés
choice-topics-digital = Teléfono y computadora
choice-topics-work = Trabajo y voluntariado
choice-topics-children = Hijos y crianza
choice-topics-caring = Cuidar de alguien
choice-topics-safety = Estar a salvo
choice-topics-residence = Llegada reciente o preguntas sobre la residencia (verblijf)

## Wat niet kan wachten

question-safe-now = ¿Está usted a salvo ahora, aquí y en su casa?
    .hint = Ahora no tiene que explicar nada. También puede decirlo más tarde.

question-unsafe-where = ¿Quiere decirnos dónde no está a salvo?
    .hint = También puede señalar, o pasar a la siguiente pregunta.
choice-unsafe-where-home = En mi casa
choice-unsafe-where-here = Aquí, en este momento
choice-unsafe-where-street = En la calle o en el barrio
choice-unsafe-where-child = Para un niño o una niña
choice-unsafe-where-elder = Para una persona mayor que conozco

question-urgent = ¿Hay algo que se deba resolver hoy o mañana?
    .hint = Entonces empezamos por eso.
choice-urgent-none = No, puede esperar
choice-urgent-eviction = Tengo que dejar mi casa
choice-urgent-cut-off = Han cortado el gas, la luz o el agua
choice-urgent-food = No hay comida
choice-urgent-bed = Esta noche no tengo dónde dormir
choice-urgent-medicine = Se me han acabado las medicinas
choice-urgent-confused = Alguien está muy confuso de repente

question-eviction-date = ¿En qué fecha tiene que dejar su casa?
    .hint = Miren juntos la carta. ¿No hay carta o no hay fecha? Pase a la siguiente pregunta.

question-cut-off = ¿Siguen funcionando el gas, la luz y el agua?
choice-cut-off-on = Sí, funciona todo
choice-cut-off-warned = Sí, pero hay un aviso de corte
choice-cut-off-off = No, han cortado algo

question-eaten = ¿Tiene hoy suficiente comida?
    .hint = También para las personas que viven con usted.

question-sleep-tonight = ¿Tiene dónde dormir esta noche?
    .hint = El sofá de alguien también cuenta.

question-medicine = ¿Tiene para hoy las medicinas que necesita?
    .hint = No hace falta que diga cuáles. ¿No toma nada? Entonces elija sí.

## Geld en schulden

question-money-what = ¿Qué pasa con el dinero?
    .hint = Puede elegir varias cosas. A mucha gente le pasa.
choice-money-what-debts = Tengo deudas
choice-money-what-budget = El dinero no me alcanza
choice-money-what-bills = No puedo pagar una factura
choice-money-what-bailiff = El agente judicial (deurwaarder) me escribe o viene
choice-money-what-emergency = Ahora no tengo dinero para lo necesario

question-money-behind = ¿Lleva retraso en el pago de alguna de estas cosas?
choice-money-behind-none = No
choice-money-behind-rent = Alquiler
choice-money-behind-energy = Gas, luz o agua
choice-money-behind-insurance = Seguro médico (zorgverzekering)
choice-money-behind-other = Otra cosa

## Brieven en formulieren

question-letters-what = ¿Qué quiere hacer con la carta o el formulario?
    .hint = ¿Trae la carta? Puede ponerla sobre la mesa.
choice-letters-what-understand = Entender lo que dice
choice-letters-what-forms = Llenar un formulario
choice-letters-what-reply = Responder
choice-letters-what-tax = Hacer la declaración de impuestos (belasting)
choice-letters-what-order = Poner en orden mis papeles

question-letters-date = ¿Para qué fecha tiene que tener algo listo?
    .hint = La buscamos juntos en la carta. ¿No hay fecha? Pase a la siguiente pregunta.

## Uitkering en recht

question-rights-what = ¿Sobre qué tiene una pregunta?
choice-rights-what-benefit = Una prestación (uitkering)
choice-rights-what-allowance = Ayudas para gastos (toeslagen)
choice-rights-what-minima = Ayuda para ingresos bajos
choice-rights-what-objection = No estoy de acuerdo con una decisión (besluit)
choice-rights-what-legal-advice = Quiero a alguien que conozca las leyes

question-rights-meeting = ¿Tiene pronto una cita y quiere que alguien le acompañe?
    .hint = Por ejemplo con el ayuntamiento, sobre ayuda o una prestación.

## Wonen

question-housing-what = ¿Qué pasa con su vivienda?
choice-housing-what-rent = Me cuesta pagar el alquiler
choice-housing-what-eviction = Quizá tenga que dejar mi casa
choice-housing-what-search = Busco una vivienda o una habitación
choice-housing-what-repair = Hay algo roto o humedad
choice-housing-what-neighbours = Hay peleas o molestias con los vecinos

question-rent-behind = ¿Lleva retraso con el alquiler?
    .hint = Entonces buscamos también ayuda para el pago.

## Eten, kleding en spullen

question-food-what = ¿Qué necesita?
choice-food-what-parcel = Comida para la casa o un paquete de alimentos (voedselpakket)
choice-food-what-meal = Una comida caliente
choice-food-what-clothes = Ropa
choice-food-what-furniture = Muebles o cosas para la casa
choice-food-what-child-goods = Cosas para un niño o una niña

question-food-together = ¿Le gustaría comer con otras personas?

## Gezondheid

question-health-what = ¿En qué le puede ayudar alguien?
    .hint = No hace falta que diga qué tiene.
choice-health-what-gp = Encontrar un médico de cabecera (huisarts) o hablar con él
choice-health-what-insurance = Preguntas sobre el seguro médico (zorgverzekering)
choice-health-what-nursing = Ayuda para lavarme, con una herida o con las medicinas
choice-health-what-exercise = Moverme más
choice-health-what-memory = Se me olvidan muchas cosas

question-health-doctor = ¿Tiene médico de cabecera (huisarts)?

## Hulp in huis

question-home-what = ¿Qué ayuda busca en casa?
choice-home-what-cleaning = Limpiar
choice-home-what-shopping = Hacer las compras
choice-home-what-odd-jobs = Pequeños arreglos y jardín
choice-home-what-meals = Cocinar o recibir comida en casa
choice-home-what-adaptation = Que mi casa sea más cómoda y segura

question-home-stairs = ¿Le resultan difíciles la escalera, el baño o los escalones de las puertas?
    .hint = ¿O tiene miedo de caerse?

## Ergens komen

question-mobility-what = ¿Qué le haría más fácil ir a los sitios?
choice-mobility-what-transport = Transporte
choice-mobility-what-accompany = Alguien que me acompañe
choice-mobility-what-aids = Un aparato de apoyo, como un andador (rollator)
choice-mobility-what-indoors = Ayuda para moverme por casa

question-mobility-out = ¿Sale a la calle tanto como quiere?

## Zorgen, stress en verdriet

question-mind-what = ¿Qué es lo que le pesa?
    .hint = Elija lo que más se parezca. No tiene que explicar nada.
choice-mind-what-stress = Estrés, pensar demasiado o dormir mal
choice-mind-what-low = Siento tristeza o un vacío
choice-mind-what-grief = Extraño a alguien que ya no está
choice-mind-what-addiction = Alcohol, drogas, apuestas o videojuegos
choice-mind-what-recovery = Quiero salir adelante otra vez
choice-mind-what-relative = Me preocupa otra persona

question-mind-dark = ¿Piensa a veces que ya no quiere vivir?
    .hint = Se lo preguntamos a todas las personas que lo pasan mal. Puede responder con sinceridad.

question-mind-doctor = ¿Ya se lo ha contado a un médico de cabecera (huisarts)?

## Mensen ontmoeten

question-contact-what = ¿Qué le gustaría?
choice-contact-what-coffee = Tomar un café en algún sitio
choice-contact-what-buddy = Una persona voluntaria para hacer algo juntos (maatje)
choice-contact-what-group = Un grupo o una actividad
choice-contact-what-phone = Alguien que me llame a veces
choice-contact-what-visits = Alguien que venga a verme

question-contact-first-time = ¿Quiere que alguien le acompañe la primera vez?

## Zin en iets voor een ander doen

question-meaning-what = ¿Qué le interesa?
choice-meaning-what-talk = Una buena conversación sobre la vida
choice-meaning-what-faith = Un lugar para rezar o estar en silencio
choice-meaning-what-culture = Música, arte o cultura
choice-meaning-what-nature = Jardín, animales o naturaleza
choice-meaning-what-helping = Hacer algo por otra persona
choice-meaning-what-skills = Mostrar lo que sé hacer

question-meaning-grow = ¿Quiere que esto sea quizá más adelante su trabajo?
    .hint = No hace falta. También puede ser solo por gusto.

## Nederlands leren

question-language-what = ¿Qué busca?
choice-language-what-dutch = Aprender neerlandés desde el principio
choice-language-what-practice = Hablar y practicar neerlandés
choice-language-what-reading = Leer y escribir mejor
choice-language-what-course = Un curso o un grupo de clase

question-language-for = ¿Para qué quiere usar el idioma?
choice-language-for-daily = Todos los días, en el barrio
choice-language-for-letters = Cartas y citas
choice-language-for-work = Trabajo
choice-language-for-children = La escuela de los hijos

## Telefoon en computer

question-digital-what = ¿Con qué quiere que le ayuden?
choice-digital-what-device = Conseguir una computadora o un teléfono
choice-digital-what-digid = DigiD y páginas web del gobierno
choice-digital-what-course = Aprender a usar la computadora
choice-digital-what-phone = Entender mi teléfono

question-digital-have = ¿Tiene un teléfono o una computadora que funcione bien?

## Werk en vrijwilligerswerk

question-work-what = ¿Qué le gustaría?
choice-work-what-job = Trabajo pagado
choice-work-what-volunteering = Voluntariado
choice-work-what-learning-place = Un lugar para aprender trabajando
choice-work-what-skills = Descubrir lo que sé hacer
choice-work-what-business = Empezar algo propio

question-work-benefit = ¿Quiere saber primero qué pasa con su prestación si trabaja?
    .hint = Es bueno preguntarlo antes de empezar.

## Kinderen en opvoeden

question-children-what = ¿De qué se trata?
choice-children-what-upbringing = Criar a los hijos
choice-children-what-homework = Escuela y tareas
choice-children-what-play = Jugar, deporte y salidas
choice-children-what-baby = Embarazo o un bebé
choice-children-what-teen = Un adolescente o una persona joven

question-children-age = ¿Qué edad tiene el niño o la niña?
    .hint = ¿Son más niños? Elija el niño o la niña de quien se trata ahora.

## Zorgen voor iemand

question-caring-what = ¿Qué le ayudaría?
    .hint = Usted cuida de otra persona. Nosotros también pensamos en usted.
choice-caring-what-support = Alguien que me ayude a pensar
choice-caring-what-respite = Descansar a veces de cuidar
choice-caring-what-overview = Ayuda para organizarlo todo
choice-caring-what-dementia = Cuidar de alguien que olvida mucho
choice-caring-what-young = Soy joven y ayudo mucho en casa

question-caring-hours = ¿Cuántas horas por semana le dedica, más o menos?
    .hint = También cuenta organizar cosas y estar pendiente. Basta con un cálculo aproximado.

question-caring-rest = ¿Le quedan suficiente tiempo y descanso para usted?

## Veilig zijn

question-safety-what = ¿Qué le preocupa?
    .hint = Usted decide lo que cuenta.
choice-safety-what-home = Peleas, amenazas o golpes en casa
choice-safety-what-child = Un niño o una niña que no está bien
choice-safety-what-elder = Una persona mayor a la que tratan mal
choice-safety-what-street = La calle o el barrio

question-safety-place = ¿Puede ir hoy a un lugar donde esté a salvo?

## Nieuw hier of vragen over verblijf

question-residence-what = ¿En qué le puede ayudar alguien?
    .hint = No tiene que mostrar papeles. Nunca los pedimos.
choice-residence-what-status = Preguntas sobre poder quedarme aquí
choice-residence-what-newcomer = Llevo poco tiempo aquí y busco orientación
choice-residence-what-no-papers-asked = Ayuda donde nadie pide papeles
choice-residence-what-family = Traer aquí a mi familia

question-residence-guide = ¿Quiere que alguien le ayude a conocer el barrio?

## Wat bij u past

question-neighbourhood = ¿En qué barrio vive?
    .hint = Basta con el nombre del barrio o de una plaza. No hace falta su dirección.

question-postcode = ¿Cuáles son las cifras de su código postal?
    .hint = Solo las cifras, no las letras. Así buscamos cerca.

question-age-band = ¿Qué edad tiene, más o menos?
    .hint = Algunos lugares son para jóvenes o para personas mayores.
choice-age-band-under-18 = Menos de 18 años
choice-age-band-18-26 = De 18 a 26 años
choice-age-band-27-66 = De 27 a 66 años
choice-age-band-67-plus = 67 años o más

question-languages = ¿En qué idiomas le gusta hablar?
    .hint = Puede elegir varios.
choice-languages-nl = Neerlandés
choice-languages-en = Inglés
choice-languages-tr = Turco
choice-languages-ar = Árabe
choice-languages-rif = Bereber (tarifit)
choice-languages-fa = Farsi o darí
choice-languages-ti = Tigriña
choice-languages-so = Somalí
choice-languages-pl = Polaco
choice-languages-uk = Ucraniano
choice-languages-es = Español
choice-languages-fr = Francés
choice-languages-zh = Chino
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Rumano
choice-languages-bg = Búlgaro
choice-languages-pt = Portugués
choice-languages-ru = Ruso
choice-languages-am = Amárico
choice-languages-ku = Kurdo
choice-languages-other = Otro idioma

question-walk = ¿Hasta dónde puede caminar sin que sea demasiado?
    .hint = Con bastón o andador también cuenta.
choice-walk-five-minutes = Un poco, cinco minutos
choice-walk-ten-minutes = Diez minutos
choice-walk-twenty-minutes = Veinte minutos
choice-walk-far = Lejos, sin problema
choice-walk-wheels = En bicicleta, scooter de movilidad (scootmobiel), autobús o auto
choice-walk-at-home = Casi no salgo de casa

question-wishes = ¿Qué es importante para usted en la ayuda?
    .hint = Puede elegir varias cosas. También puede no elegir nada.
choice-wishes-woman = Una mujer
choice-wishes-man = Un hombre
choice-wishes-own-language = Alguien que hable mi idioma
choice-wishes-at-home = En mi casa
choice-wishes-alone = Con una sola persona
choice-wishes-group = En grupo

question-group-for = ¿A qué tipo de lugar le gusta ir?
    .hint = Elija solo lo que le agrade. También puede pasar a la siguiente pregunta.
choice-group-for-women = Para mujeres
choice-group-for-men = Para hombres
choice-group-for-young = Para jóvenes
choice-group-for-older = Para personas mayores
choice-group-for-parents = Para madres y padres
choice-group-for-newcomers = Para quien acaba de llegar a los Países Bajos
choice-group-for-students = Para estudiantes
choice-group-for-disability = Para personas con discapacidad
choice-group-for-lgbt = Para personas LGBTI+

question-when = ¿Cuándo le viene bien?
choice-when-morning = Por la mañana
choice-when-afternoon = Por la tarde
choice-when-evening = Por la noche
choice-when-weekend = El fin de semana

## Wie u al helpt

question-helpers = ¿Hay (todavía) alguien que le ayuda, o que le ayudó antes?
    .hint = Muchas veces lo mejor es una cara conocida. Puede nombrar a varias personas.

question-helper-who = ¿Quién es?
choice-helper-who-family = Familia
choice-helper-who-friend = Un amigo o una amiga
choice-helper-who-neighbour = Un vecino o una vecina
choice-helper-who-volunteer = Una persona voluntaria
choice-helper-who-professional = Un profesional de ayuda (hulpverlener)
choice-helper-who-other = Otra persona

question-helper-what = ¿En qué ayuda esta persona?
    .hint = Diga también el lugar, por ejemplo un centro de barrio.

question-helper-earlier-good = ¿Le gustó esa ayuda?

question-not-involve = ¿Quién no debe saber esto?
    .hint = Entonces no hablamos con esa persona ni con ese lugar. ¿Nadie? Pase a la siguiente pregunta.

## Wat u graag doet

question-likes = ¿Qué le gusta hacer o qué sabe hacer bien?
    .hint = Hay lugares donde se alegran de eso.
choice-likes-cooking = Cocinar o hacer repostería
choice-likes-handcraft = Coser, tejer o manualidades
choice-likes-language = Hablar mi idioma o traducir
choice-likes-gardening = Cuidar un jardín
choice-likes-company = Hacer compañía a alguien
choice-likes-odd-jobs = Hacer arreglos
choice-likes-music = Música o cantar
choice-likes-childcare = Cuidar niños
choice-likes-computer = Ayudar con el teléfono o la computadora

question-can-offer = ¿Qué le gustaría hacer con eso por otra persona?
    .hint = No tiene que ser algo grande. Nada también está bien.

## Wie wat mag weten

question-share = ¿Con quién podemos hablar para buscarle ayuda?
    .hint = Siempre se lo preguntaremos otra vez, para cada lugar por separado.
choice-share-none = Con nadie
choice-share-informal = Con voluntarios del barrio
choice-share-formal = Con profesionales de ayuda (hulpverleners)
choice-share-doctor = Con mi médico de cabecera (huisarts)

## Later contact

question-contact-ok = ¿Podemos preguntarle más adelante cómo le va?
    .hint = Si dice que no, le dejamos en paz. Siempre puede volver aquí sin cita.
choice-contact-ok-yes = Sí, está bien
choice-contact-ok-no = No, prefiero que no haya contacto

question-contact-how = ¿Cómo prefiere que sea?
choice-contact-how-phone = Una llamada
choice-contact-how-message = Un mensaje
choice-contact-how-visit = Una visita
choice-contact-how-desk = Yo vuelvo por aquí

question-contact-number = ¿A qué número o dirección puede ser?

question-contact-safe-time = ¿Cuándo puede hablar con tranquilidad?
    .hint = Elija un momento en que nadie escuche, si lo prefiere.

question-safety-on-paper = ¿Quiere llevarse esto en papel?
    .hint = Solo si no lo va a encontrar alguien que no debe verlo. También puede decir que no.

## Onderwerpen

domain-money = Dinero y deudas
domain-letters = Cartas y formularios
domain-rights = Prestaciones (uitkering) y derechos
domain-housing = Vivienda
domain-food = Comida, ropa y cosas
domain-health = Salud
domain-home = Ayuda en casa
domain-mobility = Ir de un sitio a otro
domain-mind = Preocupaciones, estrés y tristeza
domain-contact = Conocer gente
domain-meaning = Sentido de la vida y hacer algo por otros
domain-language = Aprender neerlandés
domain-digital = Teléfono y computadora
domain-work = Trabajo y voluntariado
domain-children = Hijos y crianza
domain-caring = Cuidar de alguien
domain-safety = Estar a salvo
domain-residence = Llegada reciente o preguntas sobre la residencia (verblijf)

## Waar hulp bij kan

need-money-debts = Ayuda con las deudas
need-money-budget = Llegar a fin de mes
need-money-bills = Pagar facturas
need-money-bailiff = Ayuda con el agente judicial (deurwaarder)
need-money-emergency = Dinero para lo más necesario

need-letters-understand = Entender cartas
need-letters-forms = Llenar formularios
need-letters-reply = Responder a una carta
need-letters-tax = Ayuda con los impuestos (belasting)
need-letters-order = Poner los papeles en orden

need-rights-benefit = Preguntas sobre una prestación (uitkering)
need-rights-allowance = Preguntas sobre ayudas para gastos (toeslagen)
need-rights-minima = Ayuda para ingresos bajos
need-rights-objection = Desacuerdo con una decisión (besluit)
need-rights-legal-advice = Consejo sobre sus derechos

need-housing-rent = Pagar el alquiler
need-housing-eviction = Poder quedarse en su casa
need-housing-search = Un lugar para vivir
need-housing-repair = Reparaciones y humedad en casa
need-housing-neighbours = Problemas con los vecinos

need-food-parcel = Comida para la casa o un paquete de alimentos (voedselpakket)
need-food-meal = Una comida caliente
need-food-clothes = Ropa
need-food-furniture = Muebles y cosas para la casa
need-food-child-goods = Cosas para niños

need-health-gp = Hablar con un médico de cabecera (huisarts)
need-health-insurance = Preguntas sobre el seguro médico (zorgverzekering)
need-health-nursing = Cuidados en casa (verzorging thuis)
need-health-exercise = Moverse más
need-health-memory = Preguntas sobre los olvidos

need-home-cleaning = Limpiar la casa
need-home-shopping = Hacer las compras
need-home-odd-jobs = Pequeños arreglos en casa y jardín
need-home-meals = Cocinar o recibir comida en casa
need-home-adaptation = Una casa más segura y cómoda

need-mobility-transport = Transporte
need-mobility-accompany = Alguien que le acompañe
need-mobility-aids = Aparatos de apoyo, como un andador (rollator)
need-mobility-indoors = Moverse por casa

need-mind-stress = Estrés y pensar demasiado
need-mind-low = Apoyo si siente tristeza
need-mind-grief = Tristeza por alguien que ya no está
need-mind-addiction = Menos alcohol, drogas o apuestas
need-mind-recovery = Salir adelante otra vez
need-mind-relative = Preocupación por alguien que lo pasa mal

need-contact-coffee = Un lugar para un café y una charla
need-contact-buddy = Una persona voluntaria que le acompañe (maatje)
need-contact-group = Un grupo o una actividad
need-contact-phone = Alguien que le llame a veces
need-contact-visits = Alguien que venga a verle

need-meaning-talk = Una buena conversación sobre la vida
need-meaning-faith = Un lugar para rezar o estar en silencio
need-meaning-culture = Música, arte y cultura
need-meaning-nature = Jardín, animales y naturaleza
need-meaning-helping = Hacer algo por otra persona
need-meaning-skills = Mostrar lo que sabe hacer

need-language-dutch = Aprender neerlandés
need-language-practice = Hablar y practicar neerlandés
need-language-reading = Leer y escribir mejor
need-language-course = Un curso o un grupo de clase

need-digital-device = Una computadora o un teléfono
need-digital-digid = Ayuda con DigiD y páginas web
need-digital-course = Aprender a usar la computadora
need-digital-phone = Aprender a usar su teléfono

need-work-job = Encontrar trabajo pagado
need-work-volunteering = Voluntariado
need-work-learning-place = Un lugar para aprender trabajando
need-work-skills = Descubrir lo que sabe hacer
need-work-business = Empezar algo propio

need-children-upbringing = Ayuda para criar a los hijos
need-children-homework = Escuela y tareas
need-children-play = Jugar, deporte y salidas
need-children-baby = Embarazo o un bebé
need-children-teen = Preguntas sobre adolescentes y jóvenes

need-caring-support = Apoyo si cuida de alguien
need-caring-respite = Descansar a veces de cuidar
need-caring-overview = Ayuda para organizarlo todo
need-caring-dementia = Cuidar de alguien que olvida mucho
need-caring-young = Ser joven y ayudar mucho en casa

need-safety-home = Estar a salvo en casa
need-safety-child = Un hogar seguro para un niño o una niña
need-safety-elder = Seguridad para una persona mayor
need-safety-street = Estar a salvo en el barrio

need-residence-status = Preguntas sobre poder quedarse aquí
need-residence-newcomer = Orientación si lleva poco tiempo aquí
need-residence-undocumented = Ayuda sin preguntas sobre papeles
need-residence-family = Traer aquí a la familia

## Wat zij doen

role-listen = escuchar
role-visit = visitarle
role-go-along = acompañarle
role-explain-letters = explicar cartas
role-fill-forms = llenar formularios
role-sort-papers = poner los papeles en orden
role-budget-coaching = ayudar a que alcance el dinero
role-debt-arrangement = arreglar deudas
role-legal-advice = aconsejar sobre sus derechos
role-mediate = ayudar en una pelea
role-practical-help = echar una mano
role-cook-together = cocinar juntos
role-eat-together = comer juntos
role-activities = hacer actividades
role-talk-group = conversar en grupo
role-language-practice = practicar el idioma
role-teach = dar clase
role-digital-help = ayudar con el teléfono y la computadora
role-job-coaching = ayudar a buscar trabajo
role-find-volunteer-work = buscar voluntariado
role-respite = ocuparse un rato de los cuidados
role-personal-care = ayudar a lavarse y vestirse
role-nursing = atender heridas y medicinas
role-treatment = dar un tratamiento
role-diagnosis = averiguar qué tiene alguien
role-crisis-help = ayudar enseguida en una emergencia
role-safety-plan = hacer acuerdos para estar a salvo
role-decide-entitlement = decidir si usted recibe algo
role-give-money = dar dinero
role-give-goods = dar cosas o comida
role-transport = llevarle y traerle
role-refer-on = orientarle hacia otra ayuda
role-coordinate = coordinar toda la ayuda
role-home-visit = ver en su casa qué hace falta
role-phone-contact = llamarle
role-translate = traducir
role-childcare = cuidar niños
role-homework-help = ayudar con las tareas de la escuela
role-moving-help = ayudar a mudarse

## Voor wie

audience-everyone = todo el mundo
audience-older = personas mayores
audience-young = jóvenes
audience-women = mujeres
audience-men = hombres
audience-parents = madres y padres
audience-carers = personas que cuidan de alguien
audience-newcomers = personas recién llegadas a los Países Bajos
audience-low-income = personas con poco dinero
audience-jobseekers = personas que buscan trabajo
audience-lgbt = personas LGBTI+
audience-disability = personas con discapacidad
audience-students = estudiantes
audience-undocumented = personas sin papeles
audience-children = niños y niñas

## Hoe u er komt

access-walk-in = Puede entrar sin cita.
access-call-first = Llame antes para pedir cita.
access-referrer = Alguien tiene que inscribirle, por ejemplo el médico de cabecera (huisarts).
access-assessment = Primero hay una conversación sobre lo que necesita.

## Soort plek

setting-local-informal = Gente del barrio
setting-organised-informal = Voluntarios de una organización
setting-formal = Personas que hacen esto como profesión
form-individual = Con una sola persona
form-collective = Junto con otras personas
reach-neighbourhood = En el barrio
reach-district = En esta parte de la ciudad
reach-city = En toda la ciudad
reach-national = En todos los Países Bajos

## Wat er welkom is

welcome-cooking = cocinar o hacer repostería
welcome-handcraft = coser, tejer o manualidades
welcome-language = hablar su idioma o traducir
welcome-gardening = cuidar un jardín
welcome-company = hacer compañía a alguien
welcome-odd-jobs = hacer arreglos
welcome-music = música o cantar
welcome-childcare = cuidar niños
welcome-computer = ayudar con el teléfono o la computadora

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Tener que dejar la casa
card-eviction-do-1 = Lean juntos la carta y busquen la fecha y quién la envía.
card-eviction-do-2 = Busque ahora la ayuda de un profesional (hulpverlener) de vivienda o de deudas. Llamen juntos, hoy mismo.
card-eviction-do-3 = Después llamen juntos a quien alquila la vivienda o al agente judicial (deurwaarder). Pregunten qué se puede hacer todavía.
card-eviction-say = Vamos a llamar ahora juntos. No tiene que hacerlo sin ayuda.
card-eviction-have = La carta, el contrato de alquiler y los últimos pagos, si los tiene.
card-eviction-not-alone = No acuerde un pago por su cuenta y no diga que todo saldrá bien. Deje eso a un profesional (hulpverlener).

## Als het niet kan wachten: afgesloten

card-cut-off-title = Sin gas, luz o agua
card-cut-off-do-1 = Pregunte si en casa hay un bebé o una persona enferma o mayor, y si un aparato médico necesita electricidad.
card-cut-off-do-2 = Llamen juntos a la empresa de la luz, el gas o el agua. Digan que ya hay ayuda.
card-cut-off-do-3 = Busque hoy la ayuda de un profesional (hulpverlener) de deudas.
card-cut-off-say = Esto es duro. Hoy buscamos juntos a alguien que pueda ayudar.
card-cut-off-have = La última carta o factura, con el número de cliente.
card-cut-off-not-alone = No conecte nada por su cuenta y no prometa ningún pago.

## Als het niet kan wachten: geen eten

card-no-food-title = Nada que comer
card-no-food-do-1 = Dé primero algo de comer y de beber, si aquí es posible.
card-no-food-do-2 = Llamen juntos a un lugar que dé hoy comida o alimentos.
card-no-food-do-3 = Busque la ayuda de un profesional (hulpverlener), para que mañana también haya comida.
card-no-food-say = Qué bien que lo dice. Primero vamos a comer, después seguimos.
card-no-food-have = Para cuántas personas es, si hay niños pequeños o si hay algo que no pueden comer.
card-no-food-not-alone = No dé su propio dinero. Busquen juntos un lugar que pueda hacerlo más veces.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Sin lugar para dormir esta noche
card-no-bed-do-1 = Pregunte si hay niños, y si hay familia o una amistad con quien esté a salvo.
card-no-bed-do-2 = Busque ahora la ayuda de un profesional (hulpverlener) y llamen juntos al albergue (opvang) del ayuntamiento (gemeente).
card-no-bed-do-3 = Acuerden dónde espera la persona hasta que haya respuesta. No deje a nadie esperar en la calle.
card-no-bed-say = Puede quedarse aquí. Buscamos juntos un lugar para esta noche.
card-no-bed-have = Dónde durmió anoche la persona, quién viene con ella y qué medicinas tiene que llevar.
card-no-bed-not-alone = No lleve a nadie a la casa de usted y no prometa una cama.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = No estar a salvo en casa
card-unsafe-home-do-1 = Sigan hablando con calma en un lugar donde nadie escuche. Pida con amabilidad a quien vino también que espere afuera un momento.
card-unsafe-home-do-2 = ¿Hay peligro ahora? Llame enseguida al número de emergencias.
card-unsafe-home-do-3 = ¿No hay peligro inmediato? Llame al profesional (hulpverlener) o a Veilig Thuis y pida consejo. Se puede sin dar el nombre.
card-unsafe-home-say = Le creo. Usted decide lo que cuenta, y vamos a verlo juntos con calma.
card-unsafe-home-have = Un cuarto tranquilo, un teléfono y un momento seguro para volver a llamar.
card-unsafe-home-not-alone = No hable de esto con la otra persona, no acompañe a nadie a su casa y no dé nada en papel sin preguntar.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Un niño o una niña no está a salvo
card-child-unsafe-do-1 = ¿El niño o la niña corre peligro ahora? Llame enseguida al número de emergencias.
card-child-unsafe-do-2 = Avise enseguida a un profesional (hulpverlener) o a la persona que coordina.
card-child-unsafe-do-3 = Llamen juntos a Veilig Thuis para pedir consejo. Se puede sin dar nombres.
card-child-unsafe-say = Qué bien que lo cuenta. Vamos a llamar aquí a alguien que sabe qué puede ayudar.
card-child-unsafe-have = Lo que usted vio u oyó, en palabras sencillas, y cuándo fue.
card-child-unsafe-not-alone = No interrogue al niño o a la niña, no prometa guardar un secreto y no decida esto por su cuenta.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Ya no querer vivir
card-suicide-do-1 = Quédese al lado y mantenga la calma. Puede preguntarlo tal cual: ¿piensa en el suicidio?
card-suicide-do-2 = Llamen juntos a la línea de prevención del suicidio (Zelfmoordpreventie) o al médico de cabecera (huisarts). ¿Hay peligro inmediato? Llame al número de emergencias.
card-suicide-do-3 = No deje que la persona se vaya sin compañía. Pregunte quién puede venir ahora.
card-suicide-say = Gracias por contármelo. Me quedo con usted y llamamos juntos.
card-suicide-have = Un lugar tranquilo, un teléfono y el nombre de alguien que pueda venir.
card-suicide-not-alone = No prometa guardar silencio y no cargue con esto sin ayuda. Avise enseguida a alguien del equipo.

## Als het niet kan wachten: ineens in de war

card-confused-title = Mucha confusión de repente
card-confused-do-1 = Hable en voz baja y con frases cortas, deje espacio y quédese cerca de la puerta.
card-confused-do-2 = ¿Hay peligro, o la persona parece enferma? Llame enseguida al número de emergencias.
card-confused-do-3 = Si no: llamen ahora juntos al médico de cabecera (huisarts). Fuera del horario de trabajo, llame al servicio médico de urgencia (huisartsenpost).
card-confused-say = Estoy aquí para ayudar. Vamos con calma.
card-confused-have = Desde cuándo está así la persona, y si se ha caído o toma medicinas.
card-confused-not-alone = No sujete a nadie y no se quede a solas en un cuarto con alguien que amenaza.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Sin las medicinas necesarias
card-medicine-do-1 = ¿La persona está enferma, le falta el aire o no está del todo consciente? Llame enseguida al número de emergencias.
card-medicine-do-2 = Llamen ahora juntos al médico de cabecera (huisarts) o a la farmacia de la persona. Fuera del horario de trabajo, llame al servicio médico de urgencia (huisartsenpost).
card-medicine-do-3 = ¿La persona no puede pagar? Dígalo enseguida y pregunte qué se puede hacer.
card-medicine-say = Vamos a llamar ahora juntos a alguien que sabe de esto.
card-medicine-have = La caja o la lista de la farmacia, y el nombre del médico de cabecera (huisarts).
card-medicine-not-alone = No dé medicinas de otra persona y no diga nada sobre cuánto se puede tomar.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = En peligro ahora
card-physical-danger-do-1 = Asegúrese de que usted y la otra persona estén en un lugar seguro. Váyase si es mejor.
card-physical-danger-do-2 = Llame al número de emergencias. Diga dónde está y qué pasa.
card-physical-danger-do-3 = Avise en voz alta a alguien del equipo y reciba la ayuda en la puerta.
card-physical-danger-say = Ahora pido ayuda. Me quedo con usted mientras no haya peligro.
card-physical-danger-have = La dirección de este lugar, y quién está herido o en peligro.
card-physical-danger-not-alone = No se ponga entre personas que pelean y no siga a nadie.

## Aan tafel

question-type-here = Escriba aquí
question-phone = Esto es un número de teléfono
question-done = Listo: seguir
question-example-date = Por ejemplo: 25-11 o 25-11-2026
question-example-number = Un número
review-title = Lo que usted ha contado
review-answer = { $answer }
review-skipped = Sin responder
review-finish = Listo: ¿quién puede ayudar?
topics-title = ¿De qué más se trata?
card-call = ¿A quién llama?
card-call-nobody = Avise a un profesional (hulpverlener) que trabaje aquí, o busquen juntos el número del equipo de barrio (wijkteam).
card-say = ¿Qué dice usted?
card-have = ¿Qué tiene usted a mano?
card-not-alone = ¿Qué no debe hacer usted a solas?
choice-outcome-helped = Sí, ayudó
choice-outcome-partly = Un poco
choice-outcome-not = No
choice-outcome-not-reached = No se pudo hablar; preguntar más tarde

## Wie kan helpen

offers-title = ¿Quién le puede ayudar?
offers-none = Todavía no encontramos a nadie. Cuente algo más, o añada un tema.
offers-informal = Vecinos y voluntarios
offers-formal = Personas que lo hacen como trabajo
offers-does = Pueden: { $roles }
offers-does-not = Lo que no hacen: { $roles }
plan-title = Lo que acordamos
plan-who-does-what = ¿Quién hace qué?
plan-follow-up = ¿Podemos preguntarle más adelante cómo fue?
plan-day = Sí, el { $date }
plan-never = No, prefiero que no

## When something was checked, when it is open

directory-checked-on = comprobado el { $date }
directory-checked-ageing = comprobado el { $date }, hace más de medio año
directory-checked-old = antiguo: comprobado el { $date }
directory-checked-unknown = sin comprobar
directory-open-until = abierto ahora, hasta las { $closes }
directory-opens-at = abre el { $date }, desde las { $opens }
directory-opens-on = abre el { $date }
directory-opens-not-soon = no abre en las próximas semanas
directory-hours-recheck = pregunte cuándo abren
directory-hours-unknown = horario desconocido

## Why an offer fits, what to ask first, who does what

reason-need = Ayudan con: { $need }.
reason-also-need = También ayudan con: { $need }.
reason-language = Hablan { $language }.
reason-near = Está a { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 } a pie, más o menos.
reason-own-neighbourhood = Trabajan para la gente de su barrio.
reason-comes-to-you = Pueden ir a su casa.
reason-open-now = Ahora están abiertos.
reason-open-now-until = Ahora están abiertos, hasta las { $time }.
reason-open-today = Hoy abren.
reason-open-today-at = Hoy abren, desde las { $time }.
reason-open-tomorrow = Mañana abren.
reason-open-tomorrow-at = Mañana abren, desde las { $time }.
reason-open-day = Abren el { $weekday }.
reason-open-day-at = Abren el { $weekday }, desde las { $time }.
reason-walk-in = Puede entrar sin cita.
reason-call = Puede llamar o escribir usted.
reason-free = Es gratis.
reason-room = Ahora hay lugar.
reason-checked = Lo comprobamos el { $date }.
reason-earlier-helper = Ya le han ayudado antes.
reason-wish = Esto responde a su deseo: { $wish }.
reason-when = Están cuando usted puede: { $part }.
reason-likes = Lo que le gusta hacer es bienvenido allí: { $welcome }.
caution-closed = Ahora está cerrado por un tiempo. Pregunte cuándo vuelven a abrir.
caution-by-introduction = Alguien del punto de atención le presenta.
caution-check-first = Pregunte primero si esto también es para usted.
caution-ask-distance = Pregunte dónde está y a qué distancia.
caution-too-far = Está a unos { $minutes } minutos a pie. Pregunte si alguien le puede llevar.
caution-not-at-home = Tiene que ir usted allí. Pregunte si alguien le puede llevar.
caution-ask-accessibility = Pregunte si a usted le es fácil entrar allí.
caution-ask-hours = Pregunte primero cuándo abren.
caution-old-number = Llame primero. Este número se comprobó el { $date }; hace mucho tiempo.
caution-unchecked-number = Llame primero. No sabemos si este número todavía es correcto.
caution-ask-access = Pregunte primero cómo inscribirse.
caution-needs-referrer = Alguien tiene que inscribirle. Pregúntelo en el punto de atención.
caution-needs-assessment = Primero hay una conversación sobre lo que necesita.
caution-waiting = Sobre la espera dicen: { $text }
caution-full = Hace poco no había lugar. Pregunte si sigue así.
caution-no-shared-language = Pida un intérprete, o vaya con alguien que traduzca para usted.
caution-ask-language = Pregunte si hablan su idioma.
caution-ask-wish = Pregunte si esto es posible: { $wish }.
caution-costs = Pregunte cuánto cuesta.
roles-does = { $name } hace: { $roles }.
roles-does-not = { $name } no hace esto: { $role }.
roles-does-not-but = { $name } no hace esto: { $role }. Lo hace { $instead }.
roles-agree = Acuerden quién hace esto: { $role }. { $informal } o { $formal }.

## Languages

language-nl = neerlandés
language-en = inglés
language-tr = turco
language-ar = árabe
language-rif = bereber (tarifit)
language-fa = farsi
language-ti = tigriña
language-so = somalí
language-pl = polaco
language-uk = ucraniano
language-es = español
language-fr = francés
language-zh = chino
language-pap = papiamento
language-hi = hindi
language-ur = urdu
language-ro = rumano
language-bg = búlgaro
language-pt = portugués
language-am = amárico
language-ku = kurdo
language-ru = ruso
language-ckb = kurdo (sorani)
language-kmr = kurdo (kurmanyi)
language-nl-simple = neerlandés muy sencillo

## Days of the week

weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo

# Op het papier dat de bewoner meeneemt.
slip-title = Adónde puede ir
slip-intro = Usted pidió ayuda. Aquí se dice quién le puede ayudar, y cómo.
slip-written-on = Escrito el { $date }
slip-label-case-code = Su código
slip-label-name = Nombre
slip-label-mind = Atención
slip-intro-nothing = Hemos hablado juntos. Siempre puede volver a vernos.
slip-label-where = Dónde
slip-label-ask-for = Pregunte por
slip-label-when = Cuándo
slip-label-phone = Teléfono
slip-label-access = Cómo entrar
slip-label-bring = Lleve
slip-label-agreed = Acordado
slip-label-they-do = Lo que hacen
slip-label-they-do-not = Lo que no hacen
slip-checked-on = Comprobado el { $date }
slip-call-first-since = Llame primero. Hace mucho que no se comprueba: la última vez el { $date }
slip-call-first-unknown = Llame primero. Esto todavía no se ha comprobado
slip-qr-call = Escanee para llamar
slip-follow-up-on = El { $date } le preguntaremos cómo fue.
slip-follow-up-none = No nos pondremos en contacto con usted. Siempre puede volver.
slip-kept-heading = Lo que guardamos
slip-kept-nothing = No guardamos nada. Este papel es solo suyo.
slip-kept-without-name = Guardamos sus respuestas sin su nombre, hasta el { $until }.
slip-kept-with-name = Guardamos su nombre y sus respuestas, hasta el { $until }.
slip-nobody-may-know = No contamos nada de usted a nadie.
slip-may-withdraw = Siempre puede pedirnos que lo borremos.
slip-no-advice = Este papel dice dónde puede encontrar ayuda. No es un consejo sobre la ley ni sobre su salud.
slip-unchecked-note = Esta traducción todavía no la ha leído nadie que hable el idioma.

slip-come-back-desk = ¿No lo consigue? Vuelva a { $desk }.
slip-introduced-on = Alguien de nuestro equipo le presenta el { $date }.
slip-introduced = Alguien de nuestro equipo le presenta. Acordamos un día con usted.
slip-label-ask-first = Pregunte primero
slip-label-who-does-what = Quién hace qué
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Usted está de acuerdo en que compartamos esto: { $parties }.
slip-recovery-title = Clave de recuperación
slip-recovery-explained = Guarde este papel fuera del edificio. Con esta clave se desbloquea el punto de atención.
slip-look-up-number = Busque el número en esta página:
slip-ask-for-number = Todavía no tenemos número. Pídanos que lo busquemos juntos.
slip-label-checked = Comprobado
slip-checked-all = El { $date }

## Public holidays

holiday-new-year = Año Nuevo
holiday-good-friday = Viernes Santo
holiday-easter = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-kings-day = Día del Rey (Koningsdag)
holiday-liberation-day = Día de la Liberación (Bevrijdingsdag)
holiday-ascension = Día de la Ascensión (Hemelvaartsdag)
holiday-whitsun = Domingo de Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-christmas = Navidad, 25 de diciembre
holiday-second-christmas = segundo día de Navidad, 26 de diciembre
directory-on-holiday = { $opening } – día festivo ({ $holiday }): llame primero
caution-holiday = El primer día que abren es festivo ({ $holiday }). Llame primero.

## At the pace of a rollator or a buggy

choice-walk-pushing = Con andador (rollator), silla de ruedas o cochecito de bebé
reason-near-pushing = Con andador (rollator), silla de ruedas o cochecito de bebé es más o menos { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Escriba el número de su respuesta.
plain-choose-more = Escriba los números de sus respuestas, con un espacio entre ellos.
plain-type-text = Escriba su respuesta.
plain-type-date = Escriba una fecha, por ejemplo 25-11-2026.
plain-type-number = Escriba un número.
plain-or-skip = O pulse solo Enter para pasar a la siguiente.
plain-commands = También puede escribir: ? para repetir, < para volver atrás, ! para lo que no puede esperar, q para terminar.
plain-not-a-choice = Ese número no está en la lista. Inténtelo otra vez.
plain-not-a-date = Eso no es una fecha. Inténtelo otra vez.
plain-not-a-number = Ese número no se puede usar aquí. Inténtelo otra vez.
plain-noted = Anotado: { $answer }
plain-first-question = Esta es la primera pregunta. No puede ir más atrás.
plain-urgent = Esto no puede esperar: { $card }
plain-found = { $count ->
    [one] Encontramos 1 lugar.
   *[other] Encontramos { $count } lugares.
 }
plain-which-on-paper = ¿Qué lugares ponemos en su papel? Escriba los números, con un espacio entre ellos.
plain-on-paper = Esto está en su papel:
plain-your-code = Su código es { $code }.
plain-stopped-kept = Terminado. Lo que usted contó está guardado.
plain-stopped-nothing = Terminado. No se ha guardado nada.

## Als de letters ontbreken

slip-script-missing = Aquí va el mismo texto en { $language }. Esta computadora no tiene las letras para escribirlo.

## Toestemming: wie wat mag weten

consent-title = ¿Quién puede saber qué?
consent-intro = Usted lo decide. Puede decir que no a todo. De todos modos le ayudamos.
consent-party-informal = voluntarios del barrio
consent-party-formal = profesionales de ayuda (hulpverleners)
consent-party-doctor = su médico de cabecera (huisarts)
consent-ask = ¿Qué nos permite hacer? Esto se refiere a: { $party }
choice-purpose-ask = Contar para qué busco ayuda
choice-purpose-story = Contar lo que me pasa
choice-purpose-contact = Decirles cómo me llamo y cómo pueden comunicarse conmigo
choice-purpose-report = Saber por ellos cómo va todo
consent-nothing = Nada de esto
consent-giver = ¿Quién dice esto?
choice-giver-self = Yo
choice-giver-partner = Mi esposo, mi esposa o mi pareja
choice-giver-child = Mi hijo o mi hija
choice-giver-parent = Mi padre o mi madre
choice-giver-family = Otra persona de mi familia
choice-giver-representative = Mi tutor o mi representante, nombrado por un juez (mentor, bewindvoerder, voogd)
consent-back = Repito lo que usted dijo. Esto se refiere a: { $party }
consent-may = Sí nos permite: { $purpose }
consent-may-not = No nos permite: { $purpose }
consent-right = ¿Es correcto?
choice-consent-right-yes = Sí, es correcto
choice-consent-right-no = No, hay que cambiarlo
consent-stop-any-time = Puede detener esto cuando quiera. Díganoslo y se detiene enseguida.
consent-given-by = Dicho el { $date }. Quién lo dijo: { $giver }
consent-stop = ¿Quiere detener esto?
consent-stopped = Esto se ha detenido. Se refiere a: { $party }
consent-told = Esto ya lo hemos contado, el { $date }: { $purpose }. Lo que ya contamos no lo podemos retirar.
consent-told-nothing = Todavía no habíamos contado nada.
slip-consent = Usted permite esto. Se refiere a: { $party }. Lo que nos permite: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Guardamos solo sus respuestas, hasta { $months ->
    [one] { $months } mes
   *[other] { $months } meses
 } después del último contacto. Las ven solo los voluntarios de este punto de atención. Puede decir que no a todo.
rights-title = Todo lo que guardamos de usted
rights-intro = Esto es lo que guardamos de usted. ¿Hay algo que no es correcto? Díganoslo y lo corregimos.
rights-until = Guardamos esto hasta el { $date }. Después lo borramos.
rights-answers = Lo que usted ha contado
rights-chosen = Lo que elegimos juntos
rights-consents = Lo que nos permite contar de usted
rights-consents-none = Usted todavía no ha dicho nada sobre esto. No contamos nada.
rights-told = Lo que hemos contado
rights-told-none = No hemos contado nada a nadie.
rights-told-line = El { $date }. A quién: { $party }. Qué: { $purpose }
rights-looked = Quién ha mirado
rights-looked-line = El { $date }, un voluntario de este punto de atención: { $what }
access-viewed = leyó
access-continued = siguió con la conversación
access-printed = imprimió
access-exported = entregó esto como archivo
access-corrected = corrigió
rights-corrected = Corregido el { $date }. La respuesta anterior se ha borrado.
rights-erase = Puede pedir que borremos todo. Entonces lo hacemos enseguida.
receipt-title = Todo se ha borrado
receipt-erased = El { $date } borramos todo lo que guardábamos de usted.
receipt-copies = Tampoco quedan copias en esta computadora. ¿Está todavía en una copia de seguridad antigua? Si alguna vez la recuperamos, lo borramos también allí.
receipt-told = Lo que ya habíamos contado a otros, no lo podemos retirar.
receipt-no-name = Este papel no dice nada de usted.
receipt-number = Número de este comprobante: { $number }
