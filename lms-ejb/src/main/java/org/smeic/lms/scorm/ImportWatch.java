package org.smeic.lms.scorm;

/** Hears how far the import of a package is. */
@FunctionalInterface
public interface ImportWatch {

    /** What is done one after the other. */
    enum Stage {
        UNPACKING,
        READING,
        KEEPING
    }

    /** For who does not want to know. */
    ImportWatch NONE = (stage, percent) -> {};

    /** @param percent of this stage, 0..100 */
    void at(Stage stage, int percent);
}
