package org.smeic.lms.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.smeic.lms.identity.Role;

/** Every method of every session bean, found by reflection, tried as every role that it does not name. */
@ArquillianTest
class DoorsIT {

    private static final String NOBODY = "nobody";

    @Inject
    BeanManager beans;

    @Test
    void everyDoorRefusesEveryRoleThatIsNotItsOwn() throws Exception {
        var open = new TreeSet<String>();
        int refused = 0;
        for (var door : doors()) {
            for (var method : door.getBeanClass().getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers())
                        || method.isSynthetic()
                        || Modifier.isStatic(method.getModifiers())) {
                    continue;
                }
                for (var role : everyoneBut(allowed(method))) {
                    if (isRefused(door, method, role)) {
                        refused++;
                    } else {
                        open.add(door.getBeanClass().getSimpleName() + "." + method.getName() + " let in " + role);
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), open);
        assertTrue(refused > 50, "only " + refused + " refusals: were the doors found at all?");
    }

    private List<Bean<?>> doors() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.smeic.lms."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)
                        || bean.getBeanClass().isAnnotationPresent(Singleton.class))
                .toList();
    }

    /** The roles a method names; null where everyone may enter. */
    private static Set<String> allowed(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return null;
        }
        if (method.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        var roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return roles == null ? null : Set.of(roles.value());
    }

    private static List<String> everyoneBut(Set<String> allowed) {
        return allowed == null
                ? List.of()
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(NOBODY),
                                Arrays.stream(Role.values()).map(Role::roleName))
                        .filter(role -> !allowed.contains(role))
                        .toList();
    }

    private boolean isRefused(Bean<?> door, Method method, String role) throws Exception {
        return as(role, () -> {
            var context = beans.createCreationalContext(door);
            var target = beans.getReference(
                    door, door.getTypes().contains(door.getBeanClass()) ? door.getBeanClass() : Object.class, context);
            try {
                method.invoke(target, nothing(method));
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof EJBAccessException;
            } finally {
                context.release();
            }
        });
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == boolean.class
                        ? (Object) false
                        : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
    }

    private static <T> T as(String role, Callable<T> action) throws Exception {
        return role.equals(NOBODY) ? As.nobody(action) : As.person(1, action, role(role));
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.roleName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
