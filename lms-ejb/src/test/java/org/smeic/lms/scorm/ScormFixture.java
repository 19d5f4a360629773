package org.smeic.lms.scorm;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.shared.Facts;
import org.smeic.lms.storage.StorageFixture;
import org.smeic.lms.storage.Zips;

/** The doors of scorm without a container, and packages for them. */
public final class ScormFixture {

    private ScormFixture() {}

    public static ScormPackages packages(EntityManager em) {
        var packages = new ScormPackages();
        packages.em = em;
        packages.bundles = StorageFixture.bundles(em);
        return packages;
    }

    public static ScormPlayer player(EntityManager em, Caller caller) {
        var player = new ScormPlayer();
        player.em = em;
        player.enrolments = EnrolmentFixture.enrolments(em, caller);
        player.guide = new Guide();
        player.guide.em = em;
        player.guide.registrations = registrations(em);
        player.guide.sessions2004 = sessions2004(em);
        player.guide.standings = standings(em);
        player.guide.replay = replay(em);
        player.guide.definitions = player.guide.registrations.definitions;
        return player;
    }

    public static ScormRuntime runtime(EntityManager em) {
        var runtime = new ScormRuntime();
        runtime.em = em;
        runtime.bundles = StorageFixture.bundles(em);
        runtime.journal = new CommitJournal();
        runtime.journal.em = em;
        runtime.replay = replay(em);
        return runtime;
    }

    static Replay replay(EntityManager em) {
        var replay = new Replay();
        replay.em = em;
        replay.journal = new CommitJournal();
        replay.journal.em = em;
        replay.sessions12 = new Sessions12();
        replay.sessions12.em = em;
        replay.sessions12.standings = standings(em);
        replay.sessions2004 = sessions2004(em);
        return replay;
    }

    public static ScormResults results(EntityManager em, Caller caller) {
        var results = new ScormResults();
        results.em = em;
        results.courses = CatalogFixture.courses(em, caller);
        results.reviews = new Reviews();
        results.reviews.em = em;
        results.reviews.registrations = registrations(em);
        results.reviews.replay = replay(em);
        results.reviews.definitions = results.reviews.registrations.definitions;
        return results;
    }

    private static Sessions2004 sessions2004(EntityManager em) {
        var sessions = new Sessions2004();
        sessions.em = em;
        sessions.registrations = registrations(em);
        sessions.definitions = sessions.registrations.definitions;
        return sessions;
    }

    private static Registrations registrations(EntityManager em) {
        var registrations = new Registrations();
        registrations.em = em;
        registrations.definitions = new Definitions();
        registrations.progress = EnrolmentFixture.progress(em, new Facts<>());
        return registrations;
    }

    private static Standings standings(EntityManager em) {
        var standings = new Standings();
        standings.em = em;
        standings.definitions = new Definitions();
        standings.progress = EnrolmentFixture.progress(em, new Facts<>());
        return standings;
    }

    /** A SCORM 1.2 package: two SCOs, the first with a mastery score of 80, the second only after it, and an asset. */
    public static Path twoScosAndAnAsset(Path folder) {
        var zip = Zips.in(folder).with("imsmanifest.xml", """
                <manifest identifier='M' xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_rootv1p2'>
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default='O'><organization identifier='O'><title>Cash</title>
                    <item identifier='G'><title>Lessons</title>
                      <item identifier='A' identifierref='R1'><title>First</title>
                        <adlcp:masteryscore>80</adlcp:masteryscore>
                        <adlcp:datafromlms>level=1</adlcp:datafromlms></item>
                      <item identifier='B' identifierref='R2' parameters='?x=1'><title>Second</title>
                        <adlcp:prerequisites type='aicc_script'>A</adlcp:prerequisites></item>
                    </item>
                    <item identifier='C' identifierref='R3'><title>Reading</title></item>
                  </organization></organizations>
                  <resources>
                    <resource identifier='R1' adlcp:scormtype='sco' href='first page.html'/>
                    <resource identifier='R2' adlcp:scormtype='sco' href='b.html'/>
                    <resource identifier='R3' adlcp:scormtype='asset' href='c.html'/>
                  </resources>
                </manifest>""");
        return zip.with("first page.html", "<p>1</p>")
                .with("b.html", "<p>2</p>")
                .with("c.html", "<p>3</p>")
                .done();
    }

    /**
     * The manifest of {@link #lockedByRules}: a test, a lesson that opens when the test is passed, one that cannot be
     * chosen, one that can be tried once.
     */
    static final String LOCKED_BY_RULES = """
            <manifest identifier='L' xmlns:adlcp='http://www.adlnet.org/xsd/adlcp_v1p3'
                xmlns:imsss='http://www.imsglobal.org/xsd/imsss'>
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default='O'><organization identifier='O'><title>Locks</title>
                <item identifier='T' identifierref='R'><title>Test</title>
                  <imsss:sequencing>
                    <imsss:objectives>
                      <imsss:primaryObjective objectiveID='own'>
                        <imsss:mapInfo targetObjectiveID='g' writeSatisfiedStatus='true'/>
                      </imsss:primaryObjective>
                    </imsss:objectives>
                    <imsss:deliveryControls objectiveSetByContent='true' completionSetByContent='true'/>
                  </imsss:sequencing>
                </item>
                <item identifier='A' identifierref='R'><title>After it</title>
                  <imsss:sequencing>
                    <imsss:sequencingRules>
                      <imsss:preConditionRule>
                        <imsss:ruleConditions conditionCombination='any'>
                          <imsss:ruleCondition operator='not' condition='satisfied' referencedObjective='read'/>
                          <imsss:ruleCondition operator='not' condition='objectiveStatusKnown'
                              referencedObjective='read'/></imsss:ruleConditions>
                        <imsss:ruleAction action='disabled'/></imsss:preConditionRule>
                    </imsss:sequencingRules>
                    <imsss:objectives><imsss:primaryObjective objectiveID='main'/>
                      <imsss:objective objectiveID='read'>
                        <imsss:mapInfo targetObjectiveID='g' readSatisfiedStatus='true'/></imsss:objective>
                    </imsss:objectives>
                  </imsss:sequencing>
                </item>
                <item identifier='G'><title>In order</title>
                  <item identifier='N' identifierref='R'><title>By Next only</title></item>
                  <imsss:sequencing><imsss:controlMode choice='false' flow='true'/></imsss:sequencing>
                </item>
                <item identifier='O1' identifierref='R'><title>Once</title>
                  <imsss:sequencing>
                    <imsss:limitConditions attemptLimit='1'/></imsss:sequencing>
                </item>
                <imsss:sequencing><imsss:controlMode choice='true' flow='true'/></imsss:sequencing>
              </organization></organizations>
              <resources>
                <resource identifier='R' adlcp:scormType='sco' href='a.html'/>
              </resources>
            </manifest>""";

    public static Path lockedByRules(Path folder) {
        return Zips.in(folder)
                .with("imsmanifest.xml", LOCKED_BY_RULES)
                .with("a.html", "<p>a</p>")
                .done();
    }
}
