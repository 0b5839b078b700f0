# Le parcours dialogs/flows/needs.yaml en français. Source : locales/en/needs.ftl.

# source: 454058d2
welcome =
    Bonjour ! Ici, { $organisation } pose une question aux personnes qui viennent d’arriver : de quoi avez-vous besoin ?
    Chaque semaine, le personnel lit toutes les réponses ensemble. Il voit quelle aide manque et pourquoi des personnes n’utilisent pas un service. Ainsi, il peut préparer une meilleure aide.
    Vos réponses ne changent rien à votre demande d’asile ni à vos papiers. Nous ne pouvons pas promettre une aide à chaque personne.
    Cela dure environ { $minutes } minutes. Il y a environ { $questions } questions courtes.

# source: 29634b63
consent =
    Voulez-vous participer ?
    C’est vous qui décidez. Si vous dites non, vous n’aurez aucun problème.
    Ce n’est pas une demande officielle.
    Nous ne demandons pas votre nom. Seul le personnel qui travaille pour { $organisation } voit les réponses. Les rapports montrent seulement des chiffres sur des groupes, et vos mots seulement si vous le permettez.
    Nous effaçons vos réponses après { $months } mois. Vous pouvez aussi les effacer à tout moment : choisissez « Effacer mes données ».
    .short = Participation

# source: 094c66c7
first = De quoi avez-vous le plus besoin ?
    .hint = Choisissez le plus important. Après, vous pouvez encore nommer deux choses.
    .short = Le plus important
# source: 1ef4bb6b
second = Quelle est la deuxième chose la plus importante pour vous ?
    .hint = Rien de plus ? Choisissez « Passer ».
    .short = En deuxième
# source: 431ec8dc
third = Et la troisième ?
    .hint = Rien de plus ? Choisissez « Passer ».
    .short = En troisième

# source: 6ea5ff7e
field-housing = Logement
# source: 64632a75
field-language = Apprendre la langue
# source: 98b36e80
field-education = École et formation
# source: af220708
field-work = Travail
# source: 5108793a
field-health = Santé
# source: b5176ae0
field-sport_culture = Sport et culture
# source: c082b1d9
field-family_childcare = Famille et garde d’enfants
# source: 9000ad9d
field-residence_authorities = Papiers et administration
# source: 76a55b0b
field-contacts = Rencontrer des gens
# source: 61309e78
field-safety_discrimination = Sécurité et traitement juste
# source: 595e0ef8
field-other = Argent et autres choses

# source: cddc6224
detail = { $item } : de quoi avez-vous besoin exactement ?
    .hint = Vous pouvez choisir plusieurs réponses.
    .short = { $item }, besoin exact

# source: e95eda85
detail-own_home = Un logement à moi
# source: 7e5d5e92
detail-bigger_home = Un logement plus grand
# source: f77f41fe
detail-home_repair = Des réparations dans mon logement
# source: 14c2182a
detail-shelter_conditions = Une vie meilleure dans le centre d’accueil
# source: f949faf4
detail-language_course = Une place dans un cours d’allemand
# source: e1db7539
detail-language_practice = M’entraîner à parler allemand
# source: 03c4d2fe
detail-interpreter = Quelqu’un qui traduit
# source: 82500048
detail-reading_writing = Apprendre à lire et à écrire
# source: abb98840
detail-school_place = Une place dans une école
# source: 4ea5f6a3
detail-school_help = De l’aide pour les devoirs de l’école
# source: 1697f4cf
detail-vocational_training = Une formation professionnelle
# source: 5a70af27
detail-university = L’université
# source: be809c1f
detail-find_work = Trouver du travail
# source: 377db7f4
detail-recognition = La reconnaissance de mes diplômes
# source: f603bac3
detail-skills_without_certificate = Montrer ce que je sais faire sans diplôme
# source: 2ecd475f
detail-work_permit = L’autorisation de travailler
# source: e8291cf5
detail-find_doctor = Trouver un médecin
# source: d1e6262e
detail-mental_health = De l’aide contre les soucis, la peur ou le mauvais sommeil
# source: a84c7a16
detail-health_card = La carte de santé et les frais
# source: 72f598b5
detail-disability_care = De l’aide pour un handicap ou pour des soins
# source: eda21917
detail-sport = Le sport
# source: b349a5b9
detail-culture = La musique, l’art, la culture
# source: 70af2d79
detail-for_young_people = Des activités pour les jeunes
# source: d669716e
detail-childcare_place = Une place de garde d’enfants
# source: 0e413f56
detail-parents_support = De l’aide pour les parents
# source: a5bffd67
detail-family_reunion = Faire venir ma famille ici
# source: 9d0cc8bd
detail-understand_letters = Comprendre les lettres et les formulaires
# source: 96ecf2c1
detail-appointments = Obtenir un rendez-vous
# source: 96fb708c
detail-legal_advice = Des conseils sur mes droits
# source: 51ad2ff9
detail-meet_people = Faire connaissance avec des gens
# source: 77b8309f
detail-meeting_place = Un lieu de rencontre
# source: d19c1b53
detail-mentor = Une personne qui m’accompagne
# source: 410d05f9
detail-feel_safe = Me sentir en sécurité là où j’habite
# source: 18a5ad8b
detail-treated_unfairly = De l’aide quand on me traite de façon injuste
# source: 7443af33
detail-protection = Une protection contre la violence
# source: 47911894
detail-money = De l’argent pour la vie de tous les jours
# source: c6964bd2
detail-transport = Le bus et le train
# source: c0668ca1
detail-internet_phone = Internet et téléphone
# source: 215045c2
detail-something_else = Autre chose

# source: 6788dc9c
urgency = { $item } : quand en avez-vous besoin ?
    .short = { $item }, quand
# source: a4f0e79a
urgency-now = Maintenant
# source: b40b5d2c
urgency-soon = Dans les trois prochains mois
# source: c4ca3780
urgency-later = Plus tard

# source: a0951ea2
offer = { $item } : avez-vous déjà utilisé un service ici pour cela ? Par exemple un bureau de conseil, un cours ou un lieu de rencontre.
    .short = { $item }, services
# source: c06baa96
offer-used = Oui, j’ai utilisé un service
# source: f9983c59
offer-known = Je connais un service, mais je ne l’ai pas utilisé
# source: cbcaef6a
offer-unknown = Je ne connais aucun service

# source: 54fb7861
why_not = { $item } : pourquoi n’avez-vous pas utilisé ce service ?
    .hint = Choisissez la raison la plus importante.
    .short = { $item }, raison
# source: e1572028
reason-did_not_know = Je ne savais pas qu’il existait
# source: 39c8ab7b
reason-not_relevant = Ce n’est pas utile pour moi
# source: d43d6112
reason-no_trust = Je n’ai pas assez confiance
# source: b00389da
reason-language = La langue
# source: 18a8a490
reason-time_or_childcare = Pas de temps ou pas de garde d’enfants
# source: 5d1c1010
reason-too_far = C’est trop loin
# source: 8cf30176
reason-not_allowed = Je n’ai pas le droit
# source: 23986486
reason-full = Il n’y avait plus de place
# source: 3dc96934
reason-other = Une autre raison

# source: f785a8ff
household = Combien de personnes vivent avec vous à la maison ? N’oubliez pas de vous compter.
    .hint = Par exemple votre famille. Ne comptez pas les autres personnes du centre d’accueil. Écrivez un nombre.
    .short = Personnes à la maison
    .constraint = S’il vous plaît, écrivez un nombre de 1 à 20. N’oubliez pas de vous compter.

# source: bd11b42f
arrived = Quelle est la date de votre arrivée en Allemagne ?
    .hint = Le mois et l’année suffisent.
    .short = En Allemagne depuis
    .constraint = Cette date ne peut pas être correcte. Elle doit être dans le passé. S’il vous plaît, écrivez encore une fois le mois et l’année.

# source: afd4da78
municipality = Dans quelle ville habitez-vous ?
    .short = Ville
# source: 82e90e7f
municipality-eberswalde = Eberswalde
# source: dd74c6db
municipality-bernau = Bernau bei Berlin
# source: de675264
municipality-ahrensfelde = Ahrensfelde
# source: d27098d0
municipality-panketal = Panketal
# source: c683d78b
municipality-wandlitz = Wandlitz
# source: e05aa7bb
municipality-elsewhere = Un autre endroit

# source: b80551c5
own_words = Voulez-vous nous dire autre chose, avec vos propres mots ?
    .hint = S’il vous plaît, n’écrivez pas de noms, d’adresses ou de numéros de téléphone. Rien à ajouter ? Choisissez « Passer ».
    .short = Avec vos propres mots

# source: 8043df8a
idea = Avez-vous une idée qui aiderait les gens ici ?
    .hint = Pas d’idée ? Choisissez « Passer ».
    .short = Votre idée

# source: f8e5e76b
quote = Pouvons-nous montrer votre idée à la ville ? Sans votre nom.
    .hint = Si vous dites oui, votre idée peut être dans le rapport de la semaine, avec vos mots. Vous pouvez changer cela à tout moment.
    .short = Montrer votre idée

# source: 24d63da0
thanks =
    Merci beaucoup ! Vos réponses sont enregistrées.
    Que se passe-t-il ensuite ? Le lundi, le personnel lit ensemble les réponses de toutes les personnes. Puis il prépare ce qu’il peut faire.
    Vous pouvez revenir à tout moment pour voir vos réponses, les changer ou les effacer.
