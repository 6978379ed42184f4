# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# English has a file of its own for the plurals alone.
set_property(GLOBAL PROPERTY CXW_TS_FILES
    ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_de.ts
    ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_en.ts)

function(cxw_embed_translations target)
    get_property(ts_files GLOBAL PROPERTY CXW_TS_FILES)
    qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files
        OPTIONS -nounfinished -silent)
    qt_add_resources(${target} ${target}_translations
        PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
endfunction()

# Whole folders rather than the targets' source lists, so that one run sees the texts of every target at once:
# what a run does not see is marked as vanished.
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}
        core ui app -ts ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_de.ts
    COMMAND Qt6::lupdate -silent -pluralonly -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR}
        core ui app -ts ${CMAKE_CURRENT_LIST_DIR}/cx-workbench_en.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    COMMENT "Updating the translations from the sources"
    VERBATIM)
