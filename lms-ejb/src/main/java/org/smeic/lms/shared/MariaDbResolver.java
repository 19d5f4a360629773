package org.smeic.lms.shared;

import java.util.regex.Pattern;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/** MySQL Connector/J names every server "MySQL"; a MariaDB server says so only in its version text. */
public class MariaDbResolver implements DialectResolver {

    private static final long serialVersionUID = 1L;
    private static final Pattern VERSION =
            Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)-MariaDB", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
        var text = info.getDatabaseVersion();
        var version = VERSION.matcher(text == null ? "" : text);
        return version.find()
                ? new MariaDBDialect(DatabaseVersion.make(
                        Integer.valueOf(version.group(1)),
                        Integer.valueOf(version.group(2)),
                        Integer.valueOf(version.group(3))))
                : null;
    }
}
