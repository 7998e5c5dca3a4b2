@echo off
rem Starts Exposure Audit on the Java runtime that came with it.
rem EXPOSURE_AUDIT_OPTS may hold further options for Java, separated by spaces.
setlocal
set "HOME_DIR=%~dp0.."

rem One person's check needs little memory; the pages may serve several people at once.
set "MEMORY=-Xmx256m"
if "%~1"=="serve" set "MEMORY=-Xmx512m"

rem Memory could hold what was read: no dump of it, no report of a crash, nobody attaching to look.
"%HOME_DIR%\runtime\bin\java.exe" ^
    -XX:+UseSerialGC %MEMORY% ^
    -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash ^
    -XX:-HeapDumpOnOutOfMemoryError -XX:ErrorFile=NUL ^
    -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED ^
    "-Djava.util.logging.config.file=%HOME_DIR%\lib\logging.properties" ^
    %EXPOSURE_AUDIT_OPTS% ^
    -jar "%HOME_DIR%\lib\exposure-audit.jar" %*
exit /b %ERRORLEVEL%
