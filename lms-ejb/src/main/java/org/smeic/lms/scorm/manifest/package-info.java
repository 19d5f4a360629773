/**
 * Reads {@code imsmanifest.xml} into an immutable {@link org.smeic.lms.scorm.manifest.Manifest}.
 *
 * <p>Tolerant of what real tools write, and every repair is a {@link org.smeic.lms.scorm.manifest.ImportNote} with its
 * place; strict where a document could hurt: no document type, so no entities and no way out of the file.
 *
 * <p>Decisions: names are read without their prefix, because tools leave prefixes undeclared; the edition is recognised
 * from the schema version and, failing that, from the namespaces. Of 2004 everything a sequencer needs is resolved here
 * once, defaults and collections filled in, so that the sequencer never sees a document.
 *
 * <p>SCORM 1.2 CAM 2.3; SCORM 2004 4th Ed. CAM 3.4.
 */
@NullMarked
package org.smeic.lms.scorm.manifest;

import org.jspecify.annotations.NullMarked;
