package fr.escale.safety;

/**
 * Why a message is taken for distress.
 *
 * @param language of the wording that stands in it (BCP 47); empty when the classifier heard it
 * @param wording as the data file writes it; empty when the classifier heard it
 */
record Cause(Danger danger, String language, String wording) {}
