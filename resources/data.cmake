# SPDX-FileCopyrightText: CX Maturity Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The maturity models as :/models/<file> and the sample as :/sample/<file>.
function(cxw_embed_data target)
    set(root ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    foreach(kind IN ITEMS models sample)
        file(GLOB files CONFIGURE_DEPENDS ${root}/${kind}/*.json ${root}/${kind}/*.csv)
        if(files)
            qt_add_resources(${target} ${target}_${kind}
                PREFIX /${kind} BASE ${root}/${kind} FILES ${files})
        endif()
    endforeach()
endfunction()
