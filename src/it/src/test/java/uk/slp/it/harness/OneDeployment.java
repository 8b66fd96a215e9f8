package uk.slp.it.harness;

import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all tests inside the container share one server and one deployment; Arquillian by itself starts a server for each
 * test class. The first class deploys, the others find it there, and the server ends with the run. Its database is a new
 * one on the PostgreSQL of the run, and it listens on loopback only.
 */
public class OneDeployment implements LoadableExtension {
    private static final Path LOG = Workplace.running("inside").resolve("portal.log.0");

    @Override
    public void register(ExtensionBuilder builder) {
        Database database = PostgresServer.newDatabase("inside");
        String port = Integer.toString(Portal.freePort());
        System.setProperty(
                "portal.inside.server", Workplace.server("payara-micro.jar").toString());
        System.setProperty(
                "portal.inside.jvm",
                String.join(
                        " ",
                        List.of(
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:MetaspaceSize=192m",
                                "-Xmx768m",
                                "-Djava.net.preferIPv4Stack=true",
                                "-DPORTAL_HTTP_PORT=" + port,
                                "-DPORTAL_DB_URL=" + database.url(),
                                "-DPORTAL_DB_USER=" + database.user(),
                                "-DPORTAL_DB_PASSWORD=" + database.password(),
                                "-DPORTAL_DB_MIGRATE=true",
                                "-DPORTAL_DEMO=true",
                                "-DPORTAL_DATA_DIR="
                                        + Workplace.emptyRunning("inside").resolve("data"))));
        System.setProperty(
                "portal.inside.options",
                String.join(
                        " ",
                        List.of(
                                "--nohazelcast",
                                "--port",
                                port,
                                "--prebootcommandfile",
                                Workplace.root()
                                        .resolve("src/dist/conf/loopback-preboot.asadmin")
                                        .toString(),
                                "--logtofile",
                                // The server appends the number of the file.
                                LOG.toString().replaceFirst("\\.0$", ""))));
        builder.observer(Keeper.class);
    }

    /** Remembers the first deployment and hands it to every later class. */
    public static class Keeper {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> address;

        private DeploymentScenario kept;
        private boolean deployed;
        private RuntimeException failure;

        /** Builds the archive once. */
        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
        }

        /** Deploys it once. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (failure != null) {
                throw failure;
            }
            if (!deployed) {
                try {
                    context.proceed();
                    deployed = true;
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
        }

        /** Leaves it there for the next class; the container ends its server with the run. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // Not proceeding is the point.
        }

        /**
         * The server names the machine's own address; the portal is to be met on loopback. A server that started without
         * the portal says so here, with its log.
         */
        public void localise(@Observes ProtocolMetaData found) {
            HTTPContext http = found.getContext(HTTPContext.class);
            if (http != null && http.getServlets().isEmpty()) {
                throw new IllegalStateException("The portal was not deployed. " + Workplace.tail(LOG, 60));
            }
            if (http != null && !http.getHost().equals("127.0.0.1")) {
                HTTPContext local = new HTTPContext("127.0.0.1", http.getPort());
                http.getServlets().forEach(local::add);
                address.set(new ProtocolMetaData().addContext(local));
            }
        }
    }
}
