"""English: a small list of plain words of danger, for a page that cannot reach the guide. It finds too much rather than
too little: where nothing can be answered, the action is the best that can be said."""

PLAIN_SIGNS = {
    "emergency": """
        not breathing
        can't breathe
        cannot breathe
        can not breathe
        trouble breathing
        hard to breathe
        struggling to breathe
        short of breath
        choking
        chest pain
        chest hurts
        pain in my chest
        heart attack
        seizure
        convulsions
        passed out
        fainted
        unconscious
        won't wake up
        can't wake
        unresponsive
        confused
        collapsed
        stroke
        face is drooping
        face drooping
        slurred speech
        throat is closing
        throat is swelling
        face is swelling
        won't stop bleeding
        bleeding won't stop
        bleeding heavily
        bleeding a lot
        coughing up blood
        throwing up blood
        vomiting blood
        overdose
        took all the pills
        worst headache
    """,
    "crisis": """
        suicide
        suicidal
        kill myself
        killing myself
        kill himself
        kill herself
        end my life
        end it all
        want to die
        wants to die
        hurt myself
        hurting myself
        harm myself
        better off dead
        don't want to live
        do not want to live
        don't want to be here
        no reason to live
    """,
    "care_team": """
        fever
        feverish
        temperature
        chills
        shivering
        shaking
        bleeding
        bruises
        bruising
        nosebleed
        rash
        vomiting
        throwing up
        diarrhea
        infection
        chickenpox
        shingles
        measles
        covid
        flu
        headache
        mouth sores
        fell
        missed a pill
        missed my pill
        missed a dose
        too many pills
        too much medicine
        my port
        my picc
        my line
        swollen leg
        swollen arm
    """,
}
