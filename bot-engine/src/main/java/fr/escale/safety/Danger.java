package fr.escale.safety;

/** Kinds of danger that are recognised, the gravest first: when several fit, the first one counts. */
public enum Danger {
    EMERGENCY,
    SUICIDE,
    OVERDOSE,
    MINOR_IN_DANGER,
    SEXUAL_VIOLENCE,
    VIOLENCE,
    SELF_HARM,
    FORCED_MARRIAGE,
    PSYCHOSIS,
    HOMELESS_TONIGHT,
    HARASSMENT
}
