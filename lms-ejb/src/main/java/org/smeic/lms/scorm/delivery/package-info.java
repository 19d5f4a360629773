/**
 * The way between a SCO's run-time data and the sequencer: what a SCO finds when it starts, what the tracking model
 * learns when it ends, and what the SCO asks to come next (SCORM 2004 4th Ed. RTE 2.1, SN 4.2).
 */
@NullMarked
package org.smeic.lms.scorm.delivery;

import org.jspecify.annotations.NullMarked;
