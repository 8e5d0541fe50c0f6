package fr.escale.chaos;

/** One trouble. It leaves the harbour calm: the program up, the platforms and the store well. */
interface Storm {
    /**
     * Rages while people write.
     *
     * @return how many answers may come twice because of it
     * @throws AssertionError when a promise is broken
     */
    int rage(Harbour harbour);
}
